import type { Reading } from '@netvaerksoverblik/minutes';
import { HELP, parseArguments, USAGE } from './command-arguments.js';
import { readFile, type FileReading } from './file-reading.js';
import { findFiles, type MinutesFiles } from './minutes-files.js';
import { summaryRow, summaryTable, type SummaryRow } from './summary-table.js';

/** Where the command writes: the process, or a test's stand-in. */
export interface CommandStreams {
  readonly stdout: { write: (text: string) => unknown };
  readonly stderr: { write: (text: string) => unknown };
}

/** Prints the readings of files. Returns the exit code: 0 all read, 1 no readable text, 2 not minutes or wrong use. */
export async function runReadMinutes(words: readonly string[], streams: CommandStreams): Promise<number> {
  const asked = parseArguments(words);
  if (asked.kind === 'help') {
    streams.stdout.write(HELP);
    return 0;
  }
  if (asked.kind === 'wrong') {
    streams.stderr.write(`${asked.reason}\n${USAGE}\n`);
    return 2;
  }
  const found = findFiles(asked.paths);
  return asked.summary ? printSummary(found, streams) : printReadings(found, streams);
}

async function printReadings({ files, empty, many }: MinutesFiles, { stdout, stderr }: CommandStreams) {
  let exitCode = empty.length > 0 ? 1 : 0;
  for (const { folder, reason } of empty) stderr.write(`${folder}: ${reason}\n`);
  for (const file of files) {
    const result = await readFile(file);
    if (result.ok) stdout.write(many ? lineOf(file, result) : `${JSON.stringify(completeReading(result), null, 2)}\n`);
    else {
      stderr.write(`${file}: ${result.reason}\n`);
      exitCode = Math.max(exitCode, result.exitCode);
    }
  }
  return exitCode;
}

async function printSummary({ files, empty }: MinutesFiles, { stdout }: CommandStreams): Promise<number> {
  let exitCode = empty.length > 0 ? 1 : 0;
  const rows: SummaryRow[] = empty.map(({ folder, reason }) => ({ file: folder, refused: reason }));
  for (const file of files) {
    const result = await readFile(file);
    rows.push(result.ok ? summaryRow(file, result.reading) : { file, refused: result.reason });
    if (!result.ok) exitCode = Math.max(exitCode, result.exitCode);
  }
  stdout.write(summaryTable(rows));
  return exitCode;
}

type Read = Extract<FileReading, { ok: true }>;

function lineOf(file: string, read: Read): string {
  return `${JSON.stringify({ file, ...completeReading(read) })}\n`;
}

/** The reading with the text of each section, as READING.md has it. */
function completeReading({ reading, text }: Read): Reading {
  const items = reading.items.map((item) => ({
    ...item,
    sections: item.sections.map((section) => ({ ...section, text: text.slice(section.start, section.end).trim() })),
  }));
  return { ...reading, items };
}
