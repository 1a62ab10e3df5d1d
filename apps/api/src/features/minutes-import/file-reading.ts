import { readFileSync } from 'node:fs';
import { readMinutes, type NotRecognised, type Reading } from '@netvaerksoverblik/minutes';
import { codeOf } from './minutes-files.js';
import { decodeText } from './text-decoding.js';

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
  const found = textOf(file);
  if ('problem' in found) return { ok: false, exitCode: 1, reason: found.problem };
  const result = readMinutes(found.text);
  if (result.ok) return { ok: true, reading: result.reading, text: found.text };
  const missing = result.refusal.missing.map((part) => MISSING_WORDS[part]).join(', ');
  return { ok: false, exitCode: 2, reason: `not recognised as minutes; not found: ${missing}` };
}

function textOf(file: string): { text: string } | { problem: string } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { problem: `cannot be read (${codeOf(error)})` };
  }
  const decoded = decodeText(bytes);
  if (decoded.ok) return { text: decoded.text };
  if (decoded.reason === 'binary') return { problem: 'is not a text file' };
  return { problem: `is neither UTF-8, UTF-16 nor Windows-1252 text (byte ${decoded.offset})` };
}
