import type { Forums } from '../forums/forums.js';
import { compilePhrase, matchPhrase } from '../text/phrases.js';
import { type Token, wordAt } from '../text/tokens.js';
import { DUE_LABELS, RESPONSIBLE_LABELS } from './actions.vocabulary.js';
import { type Due, readDue } from './due.js';
import { labelled } from './responsible.js';

/** What a sentence adds to the action told before it: `Ansvarlig: Karen Dam. Frist: 1/9.` */
export interface Supplement {
  readonly responsible: string | null;
  readonly due: Due;
  /** True where it says itself what falls due: `Fristen for tilmelding er den 1. maj.` */
  readonly standsAlone: boolean;
}

/** Reads a sentence that begins with such a label; null where it does not. */
export function readSupplement(
  text: string,
  tokens: readonly Token[],
  date: string,
  forums: Forums,
): Supplement | null {
  return happens(text, tokens, date) ?? labelledSentence(text, tokens, date, forums);
}

function labelledSentence(text: string, tokens: readonly Token[], date: string, forums: Forums): Supplement | null {
  const at = wordAt(tokens, 0) === '(' ? 1 : 0;
  const isDue = DUE_LABELS.has(wordAt(tokens, at));
  if ((!isDue && !RESPONSIBLE_LABELS.has(wordAt(tokens, at))) || !leadsOn(wordAt(tokens, at + 1))) return null;
  const due = readDue(wordsOf(text, tokens), date);
  const responsible = labelled(text, tokens, forums);
  if (due.duePrecision === null && responsible === null) return null;
  return { responsible, due, standsAlone: isDue && wordAt(tokens, at + 1) === 'for' };
}

const HAPPENS = ['det|dette sker', 'det|dette skal ske', 'det|dette bliver', 'det|dette skal være'].map(compilePhrase);

/** `Det sker på mødet den 2. september.` */
function happens(text: string, tokens: readonly Token[], date: string): Supplement | null {
  if (!HAPPENS.some((phrase) => matchPhrase(tokens, phrase, 0) !== null)) return null;
  const due = readDue(wordsOf(text, tokens), date);
  return due.duePrecision === null ? null : { responsible: null, due, standsAlone: false };
}

function wordsOf(text: string, tokens: readonly Token[]): string {
  return text.slice(tokens[0]?.start, tokens.at(-1)?.end);
}

/** What follows such a label, where it is one. */
function leadsOn(next: string): boolean {
  return [':', '-', '–', 'er', 'for', 'bliver', 'den', 'd', 'senest'].includes(next) || /^\d/.test(next);
}
