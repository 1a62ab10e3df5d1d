import { readDecision } from '../decision-wordings.fixture.js';

const said = (decision: string) =>
  readDecision(decision).outcomes.map(({ kind, subject }) => `${kind} ${subject.title}`);

test.each([
  [
    'Netværket "Sunde veje" blev godkendt, og det samme gælder netværket "Ny start".',
    ['approved Sunde veje', 'approved Ny start'],
  ],
  ['Temaet "Sunde veje" udskydes. Det samme gælder Grønne tage.', ['postponed Sunde veje', 'postponed Grønne tage']],
  ['Det samme gælder netværket "Ny start".', []],
])('«%s»', (decision, expected) => {
  expect(said(decision)).toEqual(expected);
});
