import { checklistProgress, criterionName, DEFAULT_THEME_CRITERIA } from './theme-checklist.js';

test('progress counts the criteria of today and names the first that lacks', () => {
  expect(checklistProgress(DEFAULT_THEME_CRITERIA, new Set(['problem', 'figures', 'no longer asked for']))).toEqual({
    met: 2,
    of: 6,
    lacks: { code: 'audience', name: 'målgruppe' },
  });
  const all = new Set(DEFAULT_THEME_CRITERIA.map(({ code }) => code));
  expect(checklistProgress(DEFAULT_THEME_CRITERIA, all)).toEqual({ met: 6, of: 6, lacks: null });
});

test('a house without criteria lacks nothing', () => {
  expect(checklistProgress([], new Set())).toEqual({ met: 0, of: 0, lacks: null });
});

test('a default is said in the reader’s language, a text of the house as the house wrote it', () => {
  const figures = { code: 'figures', name: 'problem i tal' };
  expect([criterionName(figures, 'da'), criterionName(figures, 'en')]).toEqual([
    'problem i tal',
    'the problem in figures',
  ]);
  expect(criterionName({ code: 'figures', name: 'to års tal' }, 'en')).toBe('to års tal');
});
