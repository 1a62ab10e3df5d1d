import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readMinutes } from '@netvaerksoverblik/minutes';
import { f1, sumScores } from '../support/reading-score.js';
import { scoredDocuments } from '../support/scored-documents.js';

const folder = join(import.meta.dirname, '../../../shared/minutes');
const documents = scoredDocuments(folder);
// A skipped test says by its title why it was skipped.
const whenPresent = existsSync(folder) ? describe : describe.skip;

whenPresent('the five documents of ../shared/minutes (skipped where that folder is missing)', () => {
  it.each([
    ['overall', 0.97],
    ['outcomes', 0.95],
    ['actions', 0.9],
  ] as const)('are read to the bar of %s', (row, bar) => {
    expect(documents).toHaveLength(5);
    expect(f1(sumScores(documents.map((document) => document[row])))).toBeGreaterThanOrEqual(bar);
  });

  it('quotes only words that stand there', () => {
    const misquoted = documents.flatMap(({ text }) => {
      const result = readMinutes(text);
      const items = result.ok ? result.reading.items : [];
      return items
        .flatMap(({ recommendations, outcomes, actions }) => [...recommendations, ...outcomes, ...actions])
        .filter(({ quote, start, end }) => quote === '' || text.slice(start, end) !== quote);
    });
    expect(misquoted).toEqual([]);
  });
});
