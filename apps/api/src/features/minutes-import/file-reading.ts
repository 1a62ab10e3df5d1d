import { readFileSync } from 'node:fs';
import { readMinutes, type NotRecognised, type Reading } from '@netvaerksoverblik/minutes';
import { codeOf } from './minutes-files.js';
import { extractText } from './document-text/document-text.js';
import { wordsOf } from './problem-words.js';

/** The reading of a file with the text that it is of, or why there is none: 1 no readable text, 2 no minutes. */
export type FileReading =
  | { readonly ok: true; readonly reading: Reading; readonly text: string }
  | { readonly ok: false; readonly exitCode: 1 | 2; readonly reason: string };

const MISSING_WORDS: Record<NotRecognised['missing'][number], string> = {
  forum: 'the forum that met',
  date: 'the date of the meeting',
  items: 'agenda items',
};

export async function readFile(file: string): Promise<FileReading> {
  const found = await textOf(file);
  if ('problem' in found) return { ok: false, exitCode: 1, reason: found.problem };
  const result = readMinutes(found.text);
  if (result.ok) return { ok: true, reading: result.reading, text: found.text };
  const missing = result.refusal.missing.map((part) => MISSING_WORDS[part]).join(', ');
  return { ok: false, exitCode: 2, reason: `not recognised as minutes; not found: ${missing}` };
}

async function textOf(file: string): Promise<{ text: string } | { problem: string }> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { problem: `cannot be read (${codeOf(error)})` };
  }
  const found = await extractText(bytes);
  return found.ok ? { text: found.text } : { problem: wordsOf(found.problem) };
}
