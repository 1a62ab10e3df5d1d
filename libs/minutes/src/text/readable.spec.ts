import fc from 'fast-check';
import { findPageLines } from '../items/page-lines.js';
import { splitLines } from './lines.js';
import { makeReadable } from './readable.js';

const readable = (text: string) => makeReadable(text, findPageLines(text, splitLines(text)));

describe('a readable text', () => {
  it.each([
    ['a word broken at a line end', 'reference-\nleder', 'referenceleder'],
    ['a hyphen that stands for a word', 'social-\nog sundhed', 'social-\nog sundhed'],
    ['a name with a hyphen', 'Anne-\nMarie', 'Anne-\nMarie'],
    ['soft hyphens', 'net\u00adværk og net\u00ad\nværk', 'netværk og netværk'],
    ['characters without width', 'net\u200bværk\u202e', 'netværk'],
    ['letters with their accents apart', 'a\u030angstrøm', 'ångstrøm'],
    ['spaces of other kinds', 'kl.\u00a010', 'kl. 10'],
    ['a page head within a sentence', 'de mange\n\nSide 2 af 3\n\nnetværk', 'de mange\nnetværk'],
    ['a page head within a word', 'net-\nSide 2 af 3\nværk', 'netværk'],
    ['a page head between sentences', 'Slut.\nSide 2 af 3\nNyt.', 'Slut.\nNyt.'],
    ['nothing strange', 'Punkt 1: Netværk\n- a', 'Punkt 1: Netværk\n- a'],
  ])('is made of %s', (_, text, expected) => {
    expect(readable(text).text).toBe(expected);
  });

  it('knows where its words stand in the document', () => {
    const text = 'Side 1\nDe god\u00adkendte net-\nSide 2\nværket. Nyt.';
    const { text: made, startOf, endOf } = readable(text);
    const [start, end] = [made.indexOf('godkendte'), made.indexOf('. Nyt')];
    expect(text.slice(startOf(start), endOf(end))).toBe('god\u00adkendte net-\nSide 2\nværket');
  });

  it('keeps every place in order and within the document (law)', () => {
    const pieces = fc.constantFrom(
      'net',
      '-\n',
      'værk',
      '\u00ad',
      '\n',
      'Side 2 af 9\n',
      ' ',
      '\u200b',
      'a\u030a',
      '. ',
      '\f',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const { text: made, startOf, endOf } = readable(text);
        const places = Array.from({ length: made.length + 1 }, (_, at) => at);
        const starts = places.map(startOf);
        const ends = places.map(endOf);
        expect([...starts].sort((a, b) => a - b)).toEqual(starts);
        expect([...ends].sort((a, b) => a - b)).toEqual(ends);
        expect(Math.max(...starts, ...ends)).toBeLessThanOrEqual(text.length);
        expect(places.every((at) => at === made.length || (starts[at] ?? 0) < (ends[at + 1] ?? 0))).toBe(true);
      }),
    );
  });
});
