import { fieldFault } from '../../platform/problem/fault.js';

const FEWEST_DIFFERENT = 5;
const SHORTEST_PART = 4;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Words that everybody tries first. */
const TRIED_FIRST = [
  'password',
  'adgangskode',
  'kodeord',
  'netværksoverblik',
  'kommune',
  'qwerty',
  '123456',
  'velkommen',
];

/** Refuses a password that is long and guessed all the same: one's own name, or what everybody tries. */
export function refuseGuessable(password: string, names: readonly (string | null)[]): void {
  const said = plain(password);
  const parts = [...names.flatMap((name) => (name ?? '').split(/[\s.@_-]+/)), ...TRIED_FIRST].map(plain);
  const rest = parts
    .filter((part) => part.length >= SHORTEST_PART)
    .reduce((left, part) => left.replaceAll(part, ''), said);
  if (new Set(rest).size < FEWEST_DIFFERENT) throw fieldFault('password', 'guessable');
}
