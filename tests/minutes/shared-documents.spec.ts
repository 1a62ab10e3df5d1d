import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readMinutes } from '@netvaerksoverblik/minutes';
import { recordedDocuments, type ExpectedItem, type RecordedDocument } from './expected-reading.js';

const folder = join(import.meta.dirname, '../../../shared/minutes');
const documents = recordedDocuments(folder);
// A skipped test says by its title why it was skipped.
const whenPresent = existsSync(folder) ? describe : describe.skip;

interface Tally {
  wanted: number;
  read: number;
  hit: number;
}

const fold = (words: unknown) =>
  String(words ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function tally(facts: (items: readonly ExpectedItem[]) => string[]): number {
  const total = documents.reduce<Tally>(
    (sum, document) => {
      const [wanted, read] = [facts(document.expected.items), facts(itemsOf(document))];
      const left = [...read];
      const hit = wanted.filter((fact) => left.includes(fact) && left.splice(left.indexOf(fact), 1).length > 0).length;
      return { wanted: sum.wanted + wanted.length, read: sum.read + read.length, hit: sum.hit + hit };
    },
    { wanted: 0, read: 0, hit: 0 },
  );
  return total.wanted + total.read === 0 ? 1 : (2 * total.hit) / (total.wanted + total.read);
}

function itemsOf({ text }: RecordedDocument): ExpectedItem[] {
  const result = readMinutes(text);
  return result.ok ? (result.reading.items as unknown as ExpectedItem[]) : [];
}

whenPresent('the five documents of ../shared/minutes (skipped where that folder is missing)', () => {
  it.each<[string, (items: readonly ExpectedItem[]) => string[], number]>([
    ['items', (items) => items.map(({ number, route, title }) => `${number} ${route.join('/')} ${fold(title)}`), 0.95],
    [
      'case numbers',
      (items) => items.flatMap(({ number, caseNumber }) => (caseNumber ? [`${number} ${caseNumber.raw}`] : [])),
      0.95,
    ],
    ['closed items', (items) => items.flatMap(({ number, closed }) => (closed ? [`${number}`] : [])), 0.95],
    [
      'attachments',
      (items) => items.flatMap(({ number, attachments }) => attachments.map((name) => `${number} ${fold(name)}`)),
      0.95,
    ],
    [
      'recommendations',
      (items) =>
        items.flatMap(({ number, recommendations }) =>
          recommendations.map((one) => `${number} ${one.number} ${fold(one.text)}`),
        ),
      0.95,
    ],
    [
      'recommender',
      (items) => items.flatMap(({ number, recommender }) => (recommender ? [`${number} ${fold(recommender)}`] : [])),
      0.95,
    ],
    // Kinds and who: the debatable entries of the recordings are read in vain here, score.mjs pardons them.
    [
      'outcomes',
      (items) =>
        items.flatMap(({ number, outcomes }) =>
          outcomes.map(({ kind, person, forum }) => `${number} ${kind} ${fold(person ?? forum)}`),
        ),
      0.85,
    ],
  ])('gives the %s', (_, facts, least) => {
    expect(tally(facts)).toBeGreaterThanOrEqual(least);
  });

  it('quotes only words that stand there', () => {
    const misquoted = documents.flatMap((document) =>
      itemsOf(document).flatMap(({ outcomes }) => outcomes.filter(({ quote }) => !document.text.includes(quote))),
    );
    expect(misquoted).toEqual([]);
  });
});
