import { DomainError } from './domain-error.js';
import { ERROR_CODES, ERROR_STATUS } from './error-codes.js';
import { ERROR_TEXTS, errorText } from './error-texts.js';

const placesOf = (text: string): string[] => [...text.matchAll(/\{[a-zA-Z]+\}/g)].map(([place]) => place).sort();

test.each(ERROR_CODES)('%s has a status of a refusal and a whole sentence in both languages', (code) => {
  expect(ERROR_STATUS[code]).toBeGreaterThanOrEqual(400);
  expect(ERROR_STATUS[code]).toBeLessThan(600);
  for (const language of ['da', 'en'] as const) expect(ERROR_TEXTS[language][code]).toMatch(/^[A-ZÆØÅ].*[.}]$/);
});

test.each(ERROR_CODES)('%s names the same things in both languages', (code) => {
  expect(placesOf(ERROR_TEXTS.en[code])).toEqual(placesOf(ERROR_TEXTS.da[code]));
});

test('an error carries its code and what its text needs', () => {
  const error = new DomainError('cohort.full', { capacity: 25 });
  expect(error).toBeInstanceOf(Error);
  expect([error.code, error.params, error.message]).toEqual(['cohort.full', { capacity: 25 }, 'cohort.full']);
});

test('a text is said in full', () => {
  expect(errorText('da', 'cohort.full', { capacity: 25 })).toContain('alle 25 pladser er optaget');
  expect(errorText('en', 'request.sort-unknown', { known: ['title', 'status'] })).toContain('title, status');
});

test('what minutes lack is named in words', () => {
  expect(errorText('da', 'minutes.not-recognised', { missing: ['forum', 'items'] })).toContain(
    'forum, punkter blev ikke fundet',
  );
});

test.each(ERROR_CODES)('%s reads well where nothing more is known', (code) => {
  for (const language of ['da', 'en'] as const) {
    expect(placesOf(errorText(language, code))).toEqual([]);
  }
});
