import type { Words } from '@netvaerksoverblik/domain';

/** Words that the domain fixes for every screen, API and export alike. */
const TAKEN = [
  'kind',
  'state',
  'noState',
  'followUp',
  'role',
  'roleState',
  'access',
  'category',
  'result',
  'outcome',
  'condition',
  'anyForum',
  'basis',
  'silent',
  'derived',
  'notice',
] as const satisfies (keyof Words)[];

export type DomainWords = Pick<Words, (typeof TAKEN)[number]>;

/** The domain writes `{forum}`, the catalogues `{{forum}}`. */
function withDoubleBraces<Texts>(texts: Texts): Texts {
  return JSON.parse(JSON.stringify(texts).replaceAll(/\{([a-z]+)\}/gi, '{{$1}}')) as Texts;
}

export function domainWords(words: Words): DomainWords {
  const taken = Object.fromEntries(TAKEN.map((name) => [name, words[name]])) as unknown as DomainWords;
  return withDoubleBraces(taken);
}
