/** Abbreviations whose full stop ends no sentence, in lower case without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'd', 'kl', 'nr', 'pr', 'ca', 'bl', 'bl.a', 'fx', 'f.eks', 'eks', 'jf', 'jvf', 'mht', 'mhp', 'ift', 'mio', 'mia', 'pkt', 'ph',
  'evt', 'inkl', 'ekskl', 'ml', 'm.v', 'mv', 'm.m', 'mm', 'o.l', 'osv', 'afd', 'vedr', 'ang', 'pga', 'iht', 'ad', 'adm',
  'dvs', 'hhv', 'jan', 'feb', 'aug', 'sept', 'okt', 'nov', 'dec', 'sml', 'tlf', 'min', 'maks', 'max', 'tkr', 'fmd', 'næstfmd', 'udv',
  'stk', 'kap', 'pct', 'sagsnr', 'ref', 'repr', 'tidl',
]); // prettier-ignore

/** Nouns that a single letter follows which is no initial: `model B`. */
export const LETTERED_NOUNS: ReadonlySet<string> = new Set([
  'model', 'modellen', 'gruppe', 'bilag', 'variant', 'alternativ', 'scenarie', 'scenarium', 'hal', 'blok', 'bygning', 'afsnit', 'del', 'hold', 'område', 'fase', 'løsning', 'forslag', 'punkt', 'linje', 'plan', 'type', 'klasse', 'kategori', 'option', 'liste', 'etape', 'ønske', 'opgang', 'mulighed', 'spor', 'niveau',
]); // prettier-ignore
