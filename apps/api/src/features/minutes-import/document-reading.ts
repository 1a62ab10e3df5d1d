import { createHash } from 'node:crypto';
import { readMinutes, type NotRecognised, type Reading } from '@netvaerksoverblik/minutes';
import type { DocumentProblem } from '../../platform/documents/document-problem.js';
import { extractText, type DocumentFormat } from './document-text/document-text.js';

/** A document whose text was found and read. */
export interface ReadDocument {
  readonly ok: true;
  /** Of the bytes as they were given. */
  readonly sha256: Uint8Array;
  readonly text: string;
  readonly encoding: string;
  readonly format: DocumentFormat;
  readonly reading: Reading;
  /** The reading as it is stored: written where it holds up nobody. */
  readonly readingJson: string;
}

export type ReadingProblem =
  DocumentProblem | { readonly code: 'minutes.not-recognised'; readonly missing: NotRecognised['missing'][number][] };

export type DocumentReading = ReadDocument | { readonly ok: false; readonly problem: ReadingProblem };

/** Far above what a meeting decides; what is found is also recorded in one transaction, and confirmed in one request. */
const MOST_ITEMS = 1000;
const MOST_FINDINGS = 2000;
/** What an agenda item decides is looked at each with each. */
const MOST_IN_ITEM = 300;
/** What is found repeats words of the text: a reading is seldom longer than the text, and a page must hold it. */
const LONGEST_READING = 8 * 1024 * 1024;

/** From bytes to a reading. Takes its time: the server lets it run in a thread of its own. */
export async function readDocument(bytes: Uint8Array): Promise<DocumentReading> {
  const sha256 = createHash('sha256').update(bytes).digest();
  const found = await extractText(bytes);
  if (!found.ok) return found;
  const result = readMinutes(found.text);
  if (!result.ok) {
    return { ok: false, problem: { code: 'minutes.not-recognised', missing: [...result.refusal.missing] } };
  }
  const { reading } = result;
  const readingJson = isTooMuch(reading) ? '' : JSON.stringify(reading);
  if (readingJson === '' || readingJson.length > LONGEST_READING) {
    return { ok: false, problem: { code: 'minutes.too-complex' } };
  }
  return { ...found, sha256, reading, readingJson };
}

function isTooMuch({ items, parts }: Reading): boolean {
  const found = items.map(
    ({ outcomes, conditions, counts, actions, recommendations }) =>
      outcomes.length + conditions.length + counts.length + actions.length + recommendations.length,
  );
  const findings = found.reduce((total, number) => total + number, 0);
  if (Math.max(items.length, parts.length) > MOST_ITEMS || findings > MOST_FINDINGS) return true;
  return found.some((number) => number > MOST_IN_ITEM);
}
