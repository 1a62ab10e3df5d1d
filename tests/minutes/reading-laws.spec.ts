import fc from 'fast-check';
import { readMinutes, type ReadResult } from '@netvaerksoverblik/minutes';
import { minutesTexts } from '../support/minutes-texts.mjs';
import { mutantOf } from '../support/mutations.mjs';
import { brokenLaws } from '../support/reading-laws.mjs';

const texts = minutesTexts();

function expectLaws(text: string): void {
  expect(brokenLaws(text, readMinutes)).toEqual([]);
}

const numbered = (line: (at: number) => string) =>
  Array.from({ length: 20_000 }, (_, at) => `${line(at + 1)}\n`).join('');

describe('whatever the text', () => {
  it.each(texts.map((text, index) => ({ index, text })))(
    'document $index quotes itself, is covered by its parts and reads the same twice',
    ({ text }) => expectLaws(text),
  );

  it('holds to that when documents are damaged', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => expectLaws(mutantOf(seed, texts).text)),
      { numRuns: 200 },
    );
  });

  it('never throws on any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), expectLaws), { numRuns: 200 });
  });

  it.each([
    ['one line of letters', 'a'.repeat(10_000_000)],
    ['the same minutes again and again', (texts[0] ?? '').repeat(200)],
    [
      'items without end, each in the contents',
      `REFERAT LF d. 01-02-2015\nIndholdsfortegnelse\n${numbered((at) => `LF - Sag ${at}.....${at}`)}${numbered((at) => `Punkt ${at}: LF - Sag ${at}\nBeslutning\nGodkendt.`)}`,
    ],
    [
      'decisions about thousands of names',
      `REFERAT LF d. 01-02-2015\nPunkt 1: X\nBeslutning\n${numbered((at) => `Temaet "Navn ${at}" blev godkendt.`)}`,
    ],
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

describe('the laws', () => {
  const passage = { start: 0, end: 2, quote: 'ab' };
  const item = { number: 1, recommendations: [{ number: 1, ...passage }], outcomes: [] as object[] };
  const whole = [{ start: 0, end: 4 }];
  const reading = (changes: object): ReadResult =>
    ({ ok: true, reading: { items: [item], parts: whole, ...changes } }) as never;
  let calls = 0;

  it.each<[string, (text: string) => ReadResult, RegExp]>([
    [
      'throws',
      () => {
        throw new Error('so');
      },
      /^throws Error: so/,
    ],
    ['is refused for nothing', () => ({ ok: false, refusal: { missing: [] } }), /^refused without/],
    [
      'quotes other words',
      () => reading({ tables: [{ rows: [{ ...passage, quote: 'cd' }] }] }),
      /^reading\.tables\.0\.rows\.0 quotes words/,
    ],
    [
      'quotes nothing',
      () => reading({ tables: [{ start: 1, end: 1, quote: '' }] }),
      /^reading\.tables\.0 quotes nothing/,
    ],
    [
      'ends behind the text',
      () => reading({ warnings: [{ start: 0, end: 5 }] }),
      /^reading\.warnings\.0 is no stretch/,
    ],
    [
      'leaves a gap',
      () =>
        reading({
          parts: [
            { start: 0, end: 1 },
            { start: 2, end: 4 },
          ],
        }),
      /^parts do not cover/,
    ],
    ['ends before the text does', () => reading({ parts: [{ start: 0, end: 3 }] }), /^parts do not cover/],
    [
      'answers what nobody asked',
      () => reading({ items: [{ ...item, outcomes: [{ recommendation: 2 }] }] }),
      /^item 1: an outcome/,
    ],
    ['changes its mind', () => reading({ forum: String((calls += 1)) }), /^reading twice/],
  ])('find a reader that %s', (_, read, law) => {
    expect(brokenLaws('abcd', read)).toEqual([expect.stringMatching(law)]);
  });

  it('find nothing where they are kept, and each seed gives one damaged document', () => {
    expect(brokenLaws('abcd', () => reading({}))).toEqual([]);
    expect(mutantOf(7, texts)).toEqual(mutantOf(7, texts));
    expect(mutantOf(7, texts).text).not.toBe(mutantOf(8, texts).text);
  });
});
