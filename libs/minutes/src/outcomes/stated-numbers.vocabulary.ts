/** Words by which a decision says which recommendation it speaks of. Lower case. */

/** Before a number: `Ad 2`, `Pkt. 1`, `Indstilling 3`. */
export const POINT_LEADS: ReadonlySet<string> = new Set([
  'ad', 'pkt', 'punkt', 'punkterne', 'vedr', 'vedrørende', 'indstilling', 'indstillingen', 'indstillingens', 'indstillingerne', 'indstillingspunkt', 'indstillingspunkterne', 'delpunkt', 'at-punkt', 'anbefaling', 'indstillingspkt', 'beslutningspunkt', 'forslag',
]); // prettier-ignore

/** Behind a number: `1. indstilling`, `1. og 2. at-punkt`. */
export const POINT_NOUNS: ReadonlySet<string> = new Set([
  'at', 'at-punkt', 'at-punkter', 'indstilling', 'indstillinger', 'indstillingerne', 'indstillingspunkt', 'indstillingspunkter', 'indstillingspunkterne', 'punkt', 'punkter', 'punkterne', 'anbefaling', 'anbefalinger', 'anbefalingerne', 'del', 'dot', 'pind', 'at-sætning', 'delpunkt',
]); // prettier-ignore

/** Between numbers. */
export const NUMBER_LINKS: ReadonlySet<string> = new Set(['og', ',', '-', '–', 'samt', '&', 'til', 'og/eller']);

/** Stands for the recommendations that nothing else in the decision answers. */
export const THE_REST = 0;

const ALL = Array.from({ length: 60 }, (_, index) => index + 1);

/** Numbers in words, before "indstilling" and the like. */
export const ORDINAL_WORDS: readonly { readonly words: string; readonly numbers: readonly number[] }[] = [
  { words: 'første', numbers: [1] },
  { words: 'den første', numbers: [1] },
  { words: 'anden', numbers: [2] },
  { words: 'den anden', numbers: [2] },
  { words: 'andet', numbers: [2] },
  { words: 'tredje', numbers: [3] },
  { words: 'den tredje', numbers: [3] },
  { words: 'fjerde', numbers: [4] },
  { words: 'de to første', numbers: [1, 2] },
  { words: 'de første to', numbers: [1, 2] },
  { words: 'de tre første', numbers: [1, 2, 3] },
  { words: 'de første tre', numbers: [1, 2, 3] },
  { words: 'de fire første', numbers: [1, 2, 3, 4] },
  { words: 'de øvrige', numbers: [THE_REST] },
  { words: 'de to øvrige', numbers: [THE_REST] },
  { words: 'de tre øvrige', numbers: [THE_REST] },
  { words: 'de resterende', numbers: [THE_REST] },
  { words: 'øvrige', numbers: [THE_REST] },
  { words: 'den sidste', numbers: [THE_REST] },
  { words: 'begge', numbers: [1, 2] },
  { words: 'alle', numbers: ALL },
  { words: 'samtlige', numbers: ALL },
  { words: 'alle tre', numbers: [1, 2, 3] },
];
