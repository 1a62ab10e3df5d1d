import { join } from 'node:path';
import { readMinutes } from '@netvaerksoverblik/minutes';
import { f1, sumScores } from '../support/reading-score.js';
import { scoredDocuments } from '../support/scored-documents.js';

/**
 * Minutes whose readings were recorded by somebody who had not seen the reader. They are as hard as real ones: what is debatable stands
 * under `optional`, the rest is expected as a careful secretary reads it.
 */
const documents = scoredDocuments(join(import.meta.dirname, 'blind'));
const minutes = documents.filter(({ isRefused }) => !isRefused);

describe('minutes recorded blind', () => {
  it.each([1, 2, 3, 4, 5, 6, 7])('are there for form %i, at least two', (form) => {
    expect(minutes.filter(({ name }) => name.startsWith(`form-${form}-`)).length).toBeGreaterThan(1);
  });

  it.each(minutes)('$name: nine of ten facts are read', ({ overall }) => {
    expect(f1(overall)).toBeGreaterThan(0.9);
  });

  it.each([
    ['overall', 0.95],
    ['outcomes', 0.9],
    ['actions', 0.85],
  ] as const)('are read to the bar of %s, all together', (row, bar) => {
    expect(f1(sumScores(minutes.map((document) => document[row])))).toBeGreaterThanOrEqual(bar);
  });

  it.each(documents.filter(({ isRefused }) => isRefused))('$name is refused', ({ text }) => {
    expect(readMinutes(text).ok).toBe(false);
  });
});
