import { readDecision } from '../decision-wordings.fixture.js';

const open = (decision: string) =>
  readDecision(decision).conditions.map(
    ({ kind, subjects }) => `${kind}: ${subjects.map(({ title }) => title).join(' + ')}`,
  );

describe('conditions', () => {
  const approved = 'Netværket "A-huset" blev godkendt. Netværket "B-huset" blev godkendt.';

  it.each([
    ['Til begge netværk skal findes en netværksleder.', ['leader-vacant: A-huset + B-huset']],
    ['Der mangler fortsat en netværksleder til netværket "B-huset".', ['leader-vacant: B-huset']],
    ['Der skal afsættes tid til netværket.', ['capacity: B-huset']],
    [
      'Til begge netværk skal findes en netværksleder. Der skal afsættes tid og kapacitet.',
      ['leader-vacant: A-huset + B-huset', 'capacity: A-huset + B-huset'],
    ],
    ['Rollen som netværksleder for netværket "B-huset" er ubesat.', ['leader-vacant: B-huset']],
    ['Posten som referenceleder er fortsat ubesat.', ['leader-vacant: B-huset']],
    ['Der er stadig behov for en netværksleder til netværket "A-huset".', ['leader-vacant: A-huset']],
    ['Netværkslederne holder et møde.', []],
  ])('«%s»', (decision, conditions) => {
    expect(open(`${approved} ${decision}`)).toEqual(conditions);
  });
});
