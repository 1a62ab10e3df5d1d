import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMinutes } from '@netvaerksoverblik/minutes';
import {
  type Score,
  scoreActions,
  scoreOutcomes,
  scoreOutline,
  type ScoredReading,
  sumScores,
} from './reading-score.js';

/** A document beside its recorded reading, and how much of that was read. */
export interface ScoredDocument {
  readonly name: string;
  readonly text: string;
  readonly isRefused: boolean;
  readonly outcomes: Score;
  readonly actions: Score;
  readonly overall: Score;
}

/** The documents of a folder that stand beside their recorded reading, read and scored; none where there is no such folder. */
export function scoredDocuments(folder: string): ScoredDocument[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.expected.json'));
  return names.map((file) => scoreDocument(folder, file.replace('.expected.json', '')));
}

function scoreDocument(folder: string, name: string): ScoredDocument {
  const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as ScoredReading & {
    readonly expectError?: boolean;
  };
  const text = textOf(folder, name);
  if (expected.expectError) return { name, text, isRefused: true, ...scores({ items: [] }, { items: [] }) };
  const result = readMinutes(text);
  const read = (result.ok ? result.reading : { items: [] }) as unknown as ScoredReading;
  return { name, text, isRefused: false, ...scores(expected, read) };
}

function textOf(folder: string, name: string): string {
  const file = ['.txt', '.md'].map((ending) => join(folder, name + ending)).find((path) => existsSync(path));
  return readFileSync(file ?? join(folder, name), 'utf8').replace(/\r\n?/g, '\n');
}

function scores(expected: ScoredReading, read: ScoredReading) {
  const [outcomes, actions] = [scoreOutcomes(expected, read), scoreActions(expected, read)];
  return { outcomes, actions, overall: sumScores([scoreOutline(expected, read), outcomes, actions]) };
}
