import { readDecision } from '../decision-wordings.fixture.js';
import { readMinutes } from '../read-minutes.js';

function mentionsOf(...lines: readonly string[]) {
  const text = ['REFERAT Ledelsesforum d. 12-03-2015', 'Punkt 1: LF - Sagen', 'Sagsfremstilling', ...lines].join('\n');
  const result = readMinutes(text);
  const mentions = result.ok ? result.reading.items.flatMap((item) => item.mentions) : [];
  expect(mentions.filter(({ start, end, quote }) => quote === '' || text.slice(start, end) !== quote)).toEqual([]);
  return mentions;
}

const shortly = (...lines: readonly string[]) =>
  mentionsOf(...lines).map(({ kind, title, category, role, department }) =>
    [kind, title, category, role, department].filter((part) => part !== null).join(' | '),
  );

describe('networks, themes and projects by name', () => {
  it.each([
    ['Netværket "Sunde overgange" er i gang.', ['network | Sunde overgange']],
    ['Velfærdsnetværket Sunde overgange mødes i maj.', ['network | Sunde overgange | welfare']],
    ['Temaerne "Naboskab" og "Ro i klassen" er nye.', ['theme | Naboskab', 'theme | Ro i klassen']],
    ['Projektet Bedre hverdag udløber i maj.', ['project | Bedre hverdag']],
    ['Netværkene Ordfest og Lys i byen fortsætter.', ['network | Ordfest', 'network | Lys i byen']],
    ['Temaet om Lillevang skal udvikles.', ['theme | Lillevang']],
    ['Projektet, Fælles retning, er i gang.', ['project | Fælles retning']],
    [
      'Der er modtaget tre temaer: Sunde overgange, Naboskab og Ro i klassen.',
      ['theme | Sunde overgange', 'theme | Naboskab', 'theme | Ro i klassen'],
    ],
  ])('are found in «%s»', (words, mentions) => {
    expect(shortly(words)).toEqual(mentions);
  });

  it('are found in lists that words announce', () => {
    expect(
      shortly(
        'Der foreslås følgende velfærdsnetværk:',
        '- Sunde overgange (Birte Lund)',
        '- Naboskab.',
        '- Der mangler flere.',
        'Forudsætningen er:',
        '- Ro og tid',
      ),
    ).toEqual(['network | Sunde overgange | welfare', 'person | Birte Lund', 'network | Naboskab | welfare']);
  });

  it('are found in tables of proposals, with their category and their people', () => {
    expect(
      shortly(
        'Nr.\tNetværk\tKategori\tProblemstilling\tHør mere hos',
        '1\tSunde overgange\tVelfærd\tUnge mister støtten\tBirte Lund, Ole',
        '2\tNaboskab\tInnovation\tFå kender deres naboer\t?',
      ),
    ).toEqual([
      'network | Sunde overgange | welfare',
      'person | Birte Lund',
      'person | Ole',
      'network | Naboskab | innovation',
    ]);
  });

  it('have no people where a column for contacts names offices', () => {
    expect(
      shortly(
        'Tema\tUdfordring\tKontakt',
        'Skæve vagter\tSvært at bemande\tØkonomi & Løn',
        'Kunst på gangen\tKedelige rum\tMuseet',
        'Et job mere\tFå timer\tLene Kjær og Galya Ianova',
      ),
    ).toEqual([
      'theme | Skæve vagter',
      'theme | Kunst på gangen',
      'theme | Et job mere',
      'person | Lene Kjær',
      'person | Galya Ianova',
    ]);
  });

  it('are of the kind that the item is about where a table only says that they are proposed', () => {
    const { mentions } = readDecision(
      'Drøftet.\n\nForslag\tFormål\nNaboskab\tNærhed\nRo\tLæring',
      [],
      'Nye netværkstemaer',
    );
    expect(mentions.map(({ kind, title }) => [kind, title])).toEqual([
      ['theme', 'Naboskab'],
      ['theme', 'Ro'],
    ]);
  });

  it('are found among the attachments', () => {
    expect(shortly('Teksten.', 'Bilag', 'Tema: Sunde overgange.pdf', 'Kort over netværk')).toEqual([
      'theme | Sunde overgange',
    ]);
  });

  it('are found in the decision, with the passage of their name', () => {
    const { mentions } = readDecision('Ledelsesforum godkendte netværket "Sunde overgange".');
    expect(mentions).toMatchObject([
      { kind: 'network', title: 'Sunde overgange', quote: 'netværket "Sunde overgange"' },
    ]);
  });

  it.each([
    'Netværket mødes i Egelund.',
    'Netværk Hold 2 er i gang.',
    'Netværksstrukturen drøftes.',
    'Temaet skal i forum igen.',
    'Projektet Version 2',
    'Netværket Ledelsesforum',
    'Temaer i Egelund Kommune',
    'Et netværk om at lytte.',
    'Flere temaer: økonomi, ro og tid.',
    'Netværkene Kommunen har og temaerne Danmark drøfter.',
    'Temaerne i Egelund og Lillevang drøftes.',
  ])('are not made of «%s»', (words) => {
    expect(shortly(words)).toEqual([]);
  });
});

describe('people', () => {
  it.each([
    [
      'Karen Dam, afdelingschef i Kultur og Fritid, deltog.',
      ['person | Karen Dam | afdelingschef | Kultur og Fritid', 'department | Kultur og Fritid'],
    ],
    ['Områdeleder Ole Bech (Ældre) orienterede.', ['person | Ole Bech | Områdeleder | Ældre']],
    ['Referenceleder: Karen Dam', ['person | Karen Dam | Referenceleder']],
    ['Karen Dam er referenceleder for netværket.', ['person | Karen Dam | referenceleder']],
    ['Birte Lund vil gerne træde til som netværksleder.', ['person | Birte Lund']],
    ['Der nedsættes en gruppe med Susanne som projektejer.', ['person | Susanne | projektejer']],
    [
      'Afdelingschef for Økonomi & Stab, Karen Dam, indstiller:',
      ['person | Karen Dam | Afdelingschef | Økonomi & Stab', 'department | Økonomi & Stab'],
    ],
    ['Projektejer for aftalen, Karen Dam, indstiller:', ['person | Karen Dam | Projektejer']],
    [
      'Gruppen er Karen Dam (fmd.), Ole Bech (BKV) og Galya Ianova (ØS).',
      ['person | Karen Dam | fmd.', 'person | Ole Bech | BKV', 'person | Galya Ianova | ØS'],
    ],
    ['Ole Bech (V) og Karen P. Dam deltog.', ['person | Ole Bech', 'person | Karen P. Dam']],
    ['Konsulent Galya Ianova fra Børn og Unge fremlagde.', ['person | Galya Ianova | Konsulent | Børn og Unge']],
  ])('are found in «%s»', (words, mentions) => {
    expect(shortly(words)).toEqual(mentions);
  });

  it('are told apart once for each name, by the passage that says their role', () => {
    const [only, ...more] = mentionsOf('Karen Dam orienterede.', 'Karen Dam er referenceleder for netværket.');
    expect(only).toMatchObject({ role: 'referenceleder', quote: 'Karen Dam er referenceleder' });
    expect(more).toEqual([]);
  });

  it.each([
    'Store Dag holdes på Peter Holms Vej.',
    'Smart By og Grøn Vækst er på dagsordenen.',
    'Karen Dams notat blev drøftet.',
    'Anne Marie Skolen og Egelund Kommune',
    'Social Udvalget og Børne Udvalget',
    'Temaet "Karen Dam og de andre" er nyt for os.',
  ])('are not made of «%s»', (words) => {
    expect(shortly(words).filter((mention) => mention.startsWith('person'))).toEqual([]);
  });
});

describe('departments', () => {
  it.each([
    [
      'Afdelingscheferne for Borger & Arbejdsmarked og Social & Familie ser på listen.',
      ['department | Borger & Arbejdsmarked', 'department | Social & Familie'],
    ],
    ['Afdelingslederen fra Kultur, Fritid og Sundhed indstiller:', ['department | Kultur, Fritid og Sundhed']],
    ['Sagen er udarbejdet af Center for Sundhed og Ældre.', ['department | Center for Sundhed og Ældre']],
  ])('are found in «%s»', (words, mentions) => {
    expect(shortly(words)).toEqual(mentions);
  });

  it.each([
    'Chefen for Egelund og Lillevang',
    'Formanden for Udvalget for Kultur',
    'Lederen i Vestbyen',
    'Afdelingen er ny.',
  ])('are not made of «%s»', (words) => {
    expect(shortly(words)).toEqual([]);
  });
});

describe('other spellings', () => {
  it.each([
    ['Temaet "Familier med flere sager" og temaet "Familier med flere sager - Børn"', 'Familier med flere sager', 0.7],
    ['Temaet "Fælles indkøb" og temaet "Fælles indkøb - med svar fra alle kontorer"', 'Fælles indkøb', 0.3],
    ['Karen Dam og Karen Holm Dam deltog.', 'Karen Dam', 0.5],
    ['Nicolai Lindberg og Nicolai Lindburg deltog.', 'Nicolai Lindberg', 0.8],
  ])('are asked about and not merged: «%s»', (words, title, least) => {
    const [first, second] = mentionsOf(words);
    expect(first).toMatchObject({ title, aliasOf: null });
    expect(second?.aliasOf?.title).toBe(title);
    expect(second?.aliasOf?.likeness).toBeGreaterThan(least);
    expect(second?.aliasOf?.likeness).toBeLessThan(1);
  });

  it.each([
    'Karen Dam og Karen Lund deltog.',
    'Temaet "Naboskab" og temaet "Ro i klassen"',
    'Temaet "Karen" og Karen Dam',
  ])('are not seen in «%s»', (words) => {
    expect(mentionsOf(words).filter(({ aliasOf }) => aliasOf !== null)).toEqual([]);
  });

  it('are the same name where only case, quotes and spaces differ', () => {
    expect(shortly('Temaet "Naboskab & ro" er nyt, og temaet »naboskab og ro« består.')).toEqual([
      'theme | Naboskab & ro',
    ]);
  });
});
