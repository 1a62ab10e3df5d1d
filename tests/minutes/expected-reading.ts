import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '@netvaerksoverblik/minutes';

/** The part of a recorded reading that the tests compare. */
export interface ExpectedItem {
  number: number;
  title: string;
  route: string[];
  caseNumber: { raw: string } | null;
  closed: boolean;
  attachments: string[];
  sections: { kind: string }[];
  recommender: string | null;
  recommendations: { number: number; text: string; asks: string }[];
  outcomes: ExpectedOutcome[];
}

export interface ExpectedOutcome {
  kind: string;
  subject: { kind: string; title: string };
  recommendation: number | null;
  person: string | null;
  role: string | null;
  forum: string | null;
  quote: string;
}

export interface ExpectedReading extends Omit<Reading, 'items' | 'parts' | 'warnings'> {
  items: ExpectedItem[];
}

export interface RecordedDocument {
  name: string;
  text: string;
  expected: ExpectedReading;
}

/** The documents of a folder that stand beside their recorded reading; none where there is no such folder. */
export function recordedDocuments(folder: string): RecordedDocument[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.expected.json'));
  return names.map((name) => ({
    name: name.replace('.expected.json', ''),
    text: readFileSync(join(folder, name.replace('.expected.json', '.txt')), 'utf8').replace(/\r\n?/g, '\n'),
    expected: JSON.parse(readFileSync(join(folder, name), 'utf8')) as ExpectedReading,
  }));
}
