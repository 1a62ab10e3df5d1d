import { readDecision } from '../decision-wordings.fixture.js';

const tasks = (decision: string) =>
  readDecision(decision).actions.map(({ responsible, due, duePrecision }) =>
    [responsible, due, duePrecision].map((part) => part ?? '-').join(' | '),
  );

describe('actions', () => {
  it.each([
    ['Cheferne skal indsende deres forslag senest d. 21. marts.', ['Cheferne | 2015-03-21 | day']],
    ['Planen skal være klar før sommerferien.', ['- | - | season']],
    ['Der udsendes en invitation snarest.', ['- | - | soon']],
    ['I december vil tallene blive præsenteret.', ['- | 2015-12-31 | month']],
    [
      'Det blev aftalt, at afdelingscheferne senest den 1/9 melder navne ind.',
      ['afdelingscheferne | 2015-09-01 | day'],
    ],
    ['Karen Dam følger op i uge 34.', ['Karen Dam | 2015-08-23 | day']],
    ['Drejebogen for mødet i maj udarbejdes.', ['- | - | -']],
    ['Ved udgangen af 2015 skal netværkene være afsluttede.', ['- | 2015-12-31 | year']],
    ['Lederne opfordres til at melde sig.', ['Lederne | - | -']],
    ['Temaet skal i forummet igen til kvalificering.', ['- | - | -']],
    ['Notatet skal følge dagsordenen senest den 3. maj.', ['- | 2015-05-03 | day']],
  ])('«%s»', (decision, actions) => {
    expect(tasks(decision)).toEqual(actions);
  });

  it.each([
    'Der var enighed om, at netværket ikke skal optage flere medlemmer.',
    'Ledelsesforum drøftede sagen.',
    'Viden skal for eksempel deles.',
    'Karen Dam orienterede om mødet den 3. maj.',
    'Sagen blev udsat, da økonomien skal afklares.',
  ])('are not made of «%s»', (decision) => {
    expect(tasks(decision)).toEqual([]);
  });
});
