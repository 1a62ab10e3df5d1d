import { readFileSync } from 'node:fs';
import { readMinutes, type NotRecognised, type Reading } from '@netvaerksoverblik/minutes';
import { decodeText } from './text-decoding.js';

/** Where the command writes: the process, or a test's stand-in. */
export interface CommandStreams {
  readonly stdout: { write: (text: string) => unknown };
  readonly stderr: { write: (text: string) => unknown };
}

const MISSING_WORDS: Record<NotRecognised['missing'][number], string> = {
  forum: 'the forum that met',
  date: 'the date of the meeting',
  items: 'agenda items',
};

/** Prints the reading of one file. Returns the exit code: 0 read, 1 no readable text, 2 not minutes or wrong use. */
export async function runReadMinutes(args: readonly string[], { stdout, stderr }: CommandStreams): Promise<number> {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0) {
    stderr.write('usage: npm run -s read-minutes -- FILE\n');
    return 2;
  }
  const text = readText(file);
  if ('problem' in text) {
    stderr.write(`${file}: ${text.problem}\n`);
    return 1;
  }
  const result = readMinutes(text.text);
  if (!result.ok) {
    const missing = result.refusal.missing.map((part) => MISSING_WORDS[part]).join(', ');
    stderr.write(`${file}: not recognised as minutes; not found: ${missing}\n`);
    return 2;
  }
  stdout.write(`${JSON.stringify(withSectionText(result.reading, text.text), null, 2)}\n`);
  return 0;
}

function readText(file: string): { text: string } | { problem: string } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    return {
      problem: `cannot be read (${cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown cause'})`,
    };
  }
  const decoded = decodeText(bytes);
  if (decoded.ok) return { text: decoded.text };
  if (decoded.reason === 'binary') return { problem: 'is not a text file' };
  return { problem: `is neither UTF-8, UTF-16 nor Windows-1252 text (byte ${decoded.offset})` };
}

function withSectionText(reading: Reading, text: string): unknown {
  const items = reading.items.map((item) => ({
    ...item,
    sections: item.sections.map((section) => ({ ...section, text: text.slice(section.start, section.end).trim() })),
  }));
  return { ...reading, items };
}
