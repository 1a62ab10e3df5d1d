import { join } from 'node:path';
import fc from 'fast-check';
import { readMinutes, type Reading } from '@netvaerksoverblik/minutes';
import { recordedDocuments } from './expected-reading.js';

const texts = recordedDocuments(join(import.meta.dirname, 'documents')).map(({ text }) => text);

function quotesOf(reading: Reading) {
  return reading.items.flatMap((item) => [
    ...item.recommendations,
    ...item.outcomes,
    ...item.actions,
    ...item.conditions,
    ...item.counts,
    ...item.tables,
    ...item.tables.flatMap(({ rows }) => rows),
    ...item.mentions,
  ]);
}

function expectLaws(text: string): void {
  const result = readMinutes(text);
  if (!result.ok) {
    expect(result.refusal.missing.length).toBeGreaterThan(0);
    return;
  }
  const { reading } = result;
  const misquoted = quotesOf(reading).filter(
    ({ start, end, quote }) => quote === '' || text.slice(start, end) !== quote,
  );
  expect(misquoted).toEqual([]);
  expect(reading.parts.map(({ start }) => start)).toEqual([0, ...reading.parts.slice(0, -1).map(({ end }) => end)]);
  expect(reading.parts.at(-1)?.end).toBe(text.length);
  expect(readMinutes(text)).toEqual(result);
}

/** Documents with lines doubled, dropped and moved, and strange characters put in. */
const mutated = fc
  .record({
    text: fc.constantFrom(...texts),
    edits: fc.array(
      fc.record({
        kind: fc.constantFrom('drop', 'double', 'move', 'insert', 'cut' as const),
        at: fc.double({ min: 0, max: 0.999, noNaN: true }),
        to: fc.double({ min: 0, max: 0.999, noNaN: true }),
        text: fc.oneof(
          fc.string({ unit: 'binary', maxLength: 12 }),
          fc.constantFrom('"', '**', '\u0000', '\u202e', '\u00ad', 'Punkt 9:', 'Beslutning', '|', '\t', '   ', '1.'),
        ),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map(({ text, edits }) => edits.reduce(edit, text));

function edit(
  text: string,
  { kind, at, to, text: inserted }: { kind: string; at: number; to: number; text: string },
): string {
  if (kind === 'insert') return text.slice(0, at * text.length) + inserted + text.slice(at * text.length);
  if (kind === 'cut') return text.slice(0, Math.max(1, at * text.length));
  const lines = text.split('\n');
  const [from, target] = [Math.floor(at * lines.length), Math.floor(to * lines.length)];
  const line = lines[from] ?? '';
  if (kind === 'double') return [...lines.slice(0, from), line, ...lines.slice(from)].join('\n');
  const rest = [...lines.slice(0, from), ...lines.slice(from + 1)];
  return kind === 'drop' ? rest.join('\n') : [...rest.slice(0, target), line, ...rest.slice(target)].join('\n');
}

describe('whatever the text', () => {
  it.each(texts.map((text, index) => ({ index, text })))(
    'document $index quotes itself, is covered by its parts and reads the same twice',
    ({ text }) => {
      expectLaws(text);
      expect(readMinutes(text).ok).toBe(true);
    },
  );

  it('holds to that when documents are damaged', () => {
    fc.assert(fc.property(mutated, expectLaws), { numRuns: 200 });
  });

  it('never throws on any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), expectLaws), { numRuns: 200 });
  });

  it.each([
    ['one line of letters', 'a'.repeat(10_000_000)],
    ['one line of quotation marks', '"'.repeat(2_000_000)],
    ['empty lines', '\n'.repeat(2_000_000)],
    ['item headings', 'Punkt 1: x\n'.repeat(200_000)],
    [
      'a decision of one long sentence',
      `REFERAT LF d. 01-02-2015\nPunkt 1: X\nBeslutning\n${'skal blev at der i lf igen '.repeat(200_000)}`,
    ],
    ['rows of tabs', `REFERAT LF d. 01-02-2015\nPunkt 1: X\nSag\n${'Uge 1\t2\t\n\t\tx y\n'.repeat(300_000)}`],
    ['pipes', `REFERAT LF d. 01-02-2015\nPunkt 1: X\nSag\n${'|a|b|\n|-|-|\n||c d|\n'.repeat(200_000)}`],
    ['stops', `REFERAT LF d. 01-02-2015\nPunkt 1: X\nBeslutning\n${'. A'.repeat(500_000)}`],
  ])('reads large junk within seconds: %s', (_, text) => {
    const before = performance.now();
    readMinutes(text);
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});
