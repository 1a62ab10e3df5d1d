import { readDecision } from '../decision-wordings.fixture.js';

const appointed = (decision: string) =>
  readDecision(decision)
    .outcomes.filter(({ role }) => role !== null)
    .map(({ kind, person, role }) => `${kind} | ${person} | ${role}`);

describe('people who get a role', () => {
  it.each([
    ['Karen Dam er fortsat referenceleder.', ['appointed | Karen Dam | reference-leader']],
    ['Karen Dam er indtil videre tovholder for arbejdet.', ['appointed | Karen Dam | coordinator']],
    [
      'Karen Dam (A) og Ole Bech (V) blev udpeget som medlemmer af Færgerådet.',
      ['appointed | Karen Dam | member', 'appointed | Ole Bech | member'],
    ],
    [
      'Karen Dam og Ole Bech blev valgt til juryen.',
      ['appointed | Karen Dam | member', 'appointed | Ole Bech | member'],
    ],
    [
      'Projektgruppen består af Karen Dam (formand), Ole Bech og Birte Lund.',
      [
        'appointed | Karen Dam | project-chair',
        'appointed | Ole Bech | project-member',
        'appointed | Birte Lund | project-member',
      ],
    ],
    [
      'Styregruppen kommer til at bestå af Karen Dam og Ole Bech.',
      ['appointed | Karen Dam | steering-group', 'appointed | Ole Bech | steering-group'],
    ],
    ['Styregruppen suppleres med kulturchefen.', ['appointed | kulturchefen | steering-group']],
    ['Der nedsættes en projektgruppe med vejchef Karen Dam som formand.', ['appointed | Karen Dam | project-chair']],
    ['Karen Dam fra Ungecentret har tilbudt sig som netværksleder.', ['candidate | Karen Dam | network-leader']],
    [
      'Karen Dam er projektleder, og Ole Bech indtræder i styregruppen.',
      ['appointed | Karen Dam | other', 'appointed | Ole Bech | steering-group'],
    ],
    ['Han afløses af Karen Dam.', ['appointed | Karen Dam | other']],
    ['Netværket fortsætter og får Karen Dam som ny netværksleder.', ['appointed | Karen Dam | network-leader']],
    ['Karen Dam afløser Ole Bech som projektejer.', ['appointed | Karen Dam | project-owner']],
    [
      'Ledelsesforum udpegede Karen Dam og Ole Bech.',
      ['appointed | Karen Dam | member', 'appointed | Ole Bech | member'],
    ],
    ['Karen Dam er kursusleder for holdet.', ['appointed | Karen Dam | other']],
    [
      'Karen Dam og Ole Bech vil begge gerne være netværksledere.',
      ['candidate | Karen Dam | network-leader', 'candidate | Ole Bech | network-leader'],
    ],
    ['Til det første netværk vil Karen Dam gerne være netværksleder.', ['candidate | Karen Dam | network-leader']],
    ['Karen Dam stiller sig til rådighed som leder af netværket.', ['candidate | Karen Dam | network-leader']],
    ['Karen Dam har tilbudt at lede netværket.', ['candidate | Karen Dam | network-leader']],
    ['Ledelsesforum vil gerne se Karen Dam som netværksleder.', ['candidate | Karen Dam | network-leader']],
  ])('«%s»', (decision, expected) => {
    expect(appointed(decision)).toEqual(expected);
  });

  it.each([
    'Karen Dam orienterede om arbejdet i styregruppen.',
    'Grundejerne vælger selv to medlemmer til gruppen.',
    'Gruppen består af medarbejdere fra tre afdelinger.',
    'Der mangler en referenceleder, og Karen Dam spørger rundt.',
    'Referencelederen skal findes inden sommeren.',
    'Karen Dam fortalte, at Ole Bech er referenceleder for et andet netværk.',
  ])('are not read in «%s»', (decision) => {
    expect(appointed(decision)).toEqual([]);
  });
});

test('people listed under a group are its members, with their offices', () => {
  expect(
    appointed('Projektgruppen får følgende medlemmer:\n- Karen Dam, formand\n- Ole Bech (Plan)\n- Birte Lund'),
  ).toEqual([
    'appointed | Karen Dam | project-chair',
    'appointed | Ole Bech | project-member',
    'appointed | Birte Lund | project-member',
  ]);
});

test('a list under anything else names nobody', () => {
  expect(appointed('Der skal ses på:\n- Karen Dams notat\n- Lokaler')).toEqual([]);
});
