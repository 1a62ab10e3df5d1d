import { readDecision } from '../decision-wordings.fixture.js';

const said = (decision: string) =>
  readDecision(decision).outcomes.map(({ kind, subject, person, quote }) =>
    [kind, subject.title, person ?? '-', quote].join(' | '),
  );

describe('entries of a decision by their label', () => {
  it('decide about what stands before the colon, marks and all', () => {
    expect(said('- **Sunde veje**: Godkendt.\n- **Ny start**: Udskydes til maj.\n- Grønne tage: Afvist')).toEqual([
      'approved | Sunde veje | - | **Sunde veje**: Godkendt.',
      'postponed | Ny start | - | **Ny start**: Udskydes til maj.',
      'rejected | Grønne tage | - | Grønne tage: Afvist',
    ]);
  });

  it('keep their name for the sentences after them, and no further than the list', () => {
    const outcomes = readDecision(
      '- Netværket Sunde veje: Godkendt. Karen Dam er referenceleder.\n\nOle Bech er projektejer.',
    ).outcomes.map(({ kind, subject, person }) => [kind, subject.title, person ?? '-'].join(' | '));
    expect(outcomes.slice(0, 2)).toEqual(['approved | Sunde veje | -', 'appointed | Sunde veje | Karen Dam']);
    expect(outcomes[2]).not.toContain('Sunde veje');
  });

  it.each(['Referenceleder: Karen Dam.', 'Ad 1: Godkendt.', 'Ledelsesforum besluttede: Temaet godkendes.'])(
    'are not read in «%s»',
    (decision) => {
      const [label] = decision.split(':');
      expect(readDecision(decision).outcomes.map(({ subject }) => subject.title)).not.toContain(label);
    },
  );
});
