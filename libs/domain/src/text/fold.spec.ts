import fc from 'fast-check';
import { foldName, foldTitle, likeness } from './fold.js';

test.each([
  ['case', 'Unge Uden Job', 'unge uden job'],
  ['Danish letters', 'ÆLDRE PÅ ØEN', 'ældre på øen'],
  ['straight quotes', '"Unge uden job"', 'unge uden job'],
  ['curly quotes', '”Unge uden job”', 'unge uden job'],
  ['low and high quotes', '„Unge uden job“', 'unge uden job'],
  ['pointed quotes', '»Unge uden job«', 'unge uden job'],
  ['apostrophes', '’Unge uden job’', 'unge uden job'],
  ['the ampersand', 'Børn & Unge', 'børn og unge'],
  ['an ampersand without spaces', 'Børn&Unge', 'børn og unge'],
  ['spaces', '  Unge \u00a0uden\n job ', 'unge uden job'],
  ['a full stop', 'Unge uden job.', 'unge uden job'],
  ['a full stop inside the quotes', '”Unge uden job.”', 'unge uden job'],
  ['a soft hyphen', 'Unge uden job\u00adcenter', 'unge uden jobcenter'],
  ['letters put together of two', 'A\u030aben skole', 'åben skole'],
  ['ligatures', 'ﬁre veje', 'fire veje'],
])('folds away %s', (_what, title, folded) => {
  expect(foldTitle(title)).toBe(folded);
});

test.each([
  ['Unge uden job', 'Unge uden uddannelse'],
  ['Netværk 1', 'Netværk 2'],
  ['Mad og måltider', 'Mad, måltider'],
])('keeps %s and %s apart', (one, other) => {
  expect(foldTitle(one)).not.toBe(foldTitle(other));
});

test('folding what is folded changes nothing (law)', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      expect(foldTitle(foldTitle(title))).toBe(foldTitle(title));
      expect(foldName(foldName(title))).toBe(foldName(title));
    }),
  );
});

test.each([
  ['karen  vestergaard', 'Karen Vestergaard'],
  ['Karen B Vestergaard', 'Karen B. Vestergaard'],
])('%s is %s as names are compared', (one, other) => {
  expect(foldName(one)).toBe(foldName(other));
});

test('a first name is not the whole name', () => {
  expect(foldName('Karen')).not.toBe(foldName('Karen Vestergaard'));
});

test('likeness is between 0 and 1, the same both ways, and 1 exactly for equal folded titles (law)', () => {
  const title = fc.oneof(
    fc.string(),
    fc.constantFrom('Unge uden job', 'unge uden job!', 'ababab', 'abababab', '', '"'),
  );
  fc.assert(
    fc.property(title, title, (a, b) => {
      const like = likeness(a, b);
      expect(like).toBeGreaterThanOrEqual(0);
      expect(like).toBeLessThanOrEqual(1);
      expect(likeness(b, a)).toBe(like);
      expect(like === 1).toBe(foldTitle(a) === foldTitle(b));
    }),
  );
});

test('a longer title of the same words is more alike than another title', () => {
  const name = 'Borgere med flere indsatser';
  expect(likeness(name, 'Borgere med mange indsatser')).toBeGreaterThan(0.6);
  expect(likeness(name, 'Robotter i rengøringen')).toBeLessThan(0.3);
});
