import type { SubjectKind } from '@netvaerksoverblik/domain';
import type { Recommendation } from '../reading.js';
import { cleanText, isUpper } from '../text/characters.js';
import { type Token, tokenize, wordAt } from '../text/tokens.js';
import { categoryOf, type NamedThing, quotedName } from './names.js';
import { kindOfWords } from './subject-nouns.js';
import { NO_NAMED_VERBS } from './subjects.vocabulary.js';

const LONGEST = 8;

/** Names that recommendations use without a noun before them: `at "Fælles biler" sættes i gang`, `at Sund by lukkes`. */
export function namesRecommended(
  text: string,
  recommendations: readonly Recommendation[],
  titleKind: SubjectKind,
): NamedThing[] {
  return recommendations.flatMap(({ start, end }) => {
    const tokens = tokenize(text, start, end);
    const kind = kindOfThing(tokens) ?? (isThingKind(titleKind) ? titleKind : 'item');
    return [...quotedNames(text, tokens), ...bareNames(text, tokens)].map((name) => ({ ...name, kind }));
  });
}

function quotedNames(text: string, tokens: readonly Token[]): Omit<NamedThing, 'kind'>[] {
  return tokens.flatMap((token, at) => {
    const name = token.kind === 'quote' ? quotedName(text, tokens, at) : null;
    const opens = name !== null && isUpper(name.title.charAt(0)) && wordAt(tokens, name.to) !== '';
    return opens ? [{ title: name.title, category: null, from: at, to: name.to }] : [];
  });
}

/** Behind "at", from a capital to a verb in the passive. */
function bareNames(text: string, tokens: readonly Token[]): Omit<NamedThing, 'kind'>[] {
  const from = tokens.findIndex(({ lower }) => lower === 'at') + 1;
  const first = tokens[from];
  if (from === 0 || first?.kind !== 'word' || !isUpper(first.text.charAt(0))) return [];
  const length = tokens.slice(from, from + LONGEST + 1).findIndex(({ lower }) => isPassive(lower));
  const words = tokens.slice(from, from + length);
  if (length < 1 || words.some(({ kind }) => kind !== 'word') || NO_NAMED_VERBS.has(wordAt(tokens, from + length)))
    return [];
  const title = cleanText(text.slice(first.start, words.at(-1)?.end));
  return [{ title, category: categoryOf(first.lower), from, to: from + length }];
}

function isPassive(word: string): boolean {
  return /^[a-zæøå]{2,24}es$/.test(word);
}

function kindOfThing(tokens: readonly Token[]): SubjectKind | null {
  const kinds = tokens.map((token) => kindOfWords([token])).filter((kind) => kind !== null && isThingKind(kind));
  return kinds[0] ?? null;
}

function isThingKind(kind: SubjectKind): boolean {
  return kind === 'theme' || kind === 'network' || kind === 'project';
}
