import { compilePhrase, findPhrase } from '../text/phrases.js';
import type { Forums } from '../forums/forums.js';
import { cleanText } from '../text/characters.js';
import { type Token, wordAt } from '../text/tokens.js';
import { LIMIT_WORDS, RESPONSIBLE_LABELS } from './actions.vocabulary.js';
import { isPartyWord, partyAt, type Party } from './parties.js';
import type { Task } from './task.js';

const TOGETHER = compilePhrase('i samarbejde med');
const BY = compilePhrase('fra|af|ved|v');
const LONGEST = 14;
const STOPS: ReadonlySet<string> = new Set(['.', ';', 'inden', 'senest', 'med', ',']);

/** Who is to do it, as written: the party of the verb, one that a label names, or whom it is done together with or by. */
export function readResponsible(text: string, tokens: readonly Token[], task: Task, forums: Forums): string | null {
  if (task.party !== null && !isUnnamed(tokens, task.party)) return writtenOf(text, tokens, task.party);
  return labelled(text, tokens, forums) ?? together(text, tokens) ?? sender(text, tokens, task, forums);
}

/** "han", "hun" and "de" stand for somebody named elsewhere. */
function isUnnamed(tokens: readonly Token[], { from, kind }: Party): boolean {
  return kind === 'pronoun' && ['han', 'hun', 'de'].includes(wordAt(tokens, from));
}

function writtenOf(text: string, tokens: readonly Token[], { from, to }: Party): string | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? cleanText(text.slice(first.start, last.end)) : null;
}

/** `(ansvarlig: Karen Dam)` */
export function labelled(text: string, tokens: readonly Token[], forums: Forums): string | null {
  const at = tokens.findIndex(({ lower }) => RESPONSIBLE_LABELS.has(lower));
  if (at < 0) return null;
  let from = at + 1;
  while ([':', '-', '–', 'er', 'for', 'opfølgning'].includes(wordAt(tokens, from))) from += 1;
  const party = from > at + 1 ? partyAt(tokens, from, forums) : null;
  return party && writtenOf(text, tokens, party);
}

function together(text: string, tokens: readonly Token[]): string | null {
  const hit = findPhrase(tokens, TOGETHER);
  const rest = hit ? tokens.slice(hit.to, hit.to + LONGEST) : [];
  const stop = rest.findIndex(({ text: word }) => STOPS.has(word) && word !== ',');
  const [first, last] = [rest[0], rest[(stop < 0 ? rest.length : stop) - 1]];
  return first && last ? cleanText(text.slice(first.start, last.end)) : null;
}

/** `Der udsendes en invitation fra Chefforum`, `udarbejdes af sekretariatet` */
function sender(text: string, tokens: readonly Token[], task: Task, forums: Forums): string | null {
  for (let hit = findPhrase(tokens, BY, task.to); hit !== null; hit = findPhrase(tokens, BY, hit.to)) {
    const party = partyAt(tokens, hit.to, forums);
    const named = party?.kind === 'person' || isPartyWord(wordAt(tokens, (party?.to ?? 0) - 1), forums);
    if (party && named && !LIMIT_WORDS.has(wordAt(tokens, party.from))) return writtenOf(text, tokens, party);
  }
  return null;
}
