import { readMinutes } from '../read-minutes.js';
import type { Reading } from '../reading.js';

function read(lines: readonly string[]): Reading {
  const result = readMinutes(lines.join('\n'));
  if (!result.ok) throw new Error(`not recognised: ${result.refusal.missing.join(', ')}`);
  return result.reading;
}

const outline = ({ items }: Reading) =>
  items.map(({ number, route, title, sections, outcomes }) =>
    [
      `${number} ${route.join('/')} ${title}`,
      sections.map(({ kind }) => kind).join(' '),
      outcomes.map(({ kind, recommendation }) => `${kind} ${recommendation ?? '-'}`).join(', '),
    ].join(' | '),
  );

describe('the web form of 2016 on', () => {
  const reading = read([
    'Udvalg: Kultur- og Fritidsudvalget',
    'Dato: torsdag den 12. maj 2016',
    'Tid: Kl. 16:30',
    'Sted: Mødelokale 2',
    'Indkaldelse :',
    ' • Karen Dam (A), Formand',
    ' • Ole Bech (V)',
    'Eksterne medlemmer:',
    ' • Birte Lund',
    'Indholdsfortegnelse',
    '1. KFU - Godkendelse af dagsorden',
    '2. KFU/ØU/BR - Plan for havnens gamle pakhus og',
    'pladserne omkring det i de kommende år',
    '3. KFU - Lukket punkt',
    '4. KFU - Eventuelt',
    '1. KFU - Godkendelse af dagsorden',
    'Indstilling',
    'Direktøren indstiller,',
    '1. at dagsordenen godkendes',
    'Beslutning',
    'Godkendt.',
    '2. KFU/ØU/BR - Plan for havnens gamle pakhus og',
    'pladserne omkring det i de kommende år',
    'Anledning',
    'Pakhuset står tomt.',
    'Sagsfremstilling',
    'Der er tre spor:',
    '1. Leje',
    '2. Salg',
    'Økonomi',
    'Ingen.',
    'Indstilling',
    'Direktøren indstiller,',
    '1. at planen godkendes',
    'Beslutning fra Økonomiudvalget, 3. maj 2016',
    'Udvalget afviste planen.',
    'Beslutning fra Kultur- og Fritidsudvalget, 12. maj 2016',
    'Udvalget godkendte planen.',
    'Bilag',
    'Plan',
    '3. KFU - Lukket punkt',
    '4. KFU - Eventuelt',
    'Beslutning',
    'Intet.',
    'Underskriftsblad',
    'Karen Dam',
  ]);

  it('gives the meeting and those who were called', () => {
    expect(reading).toMatchObject({
      ...{ forum: 'Kultur- og Fritidsudvalget', kind: 'minutes', date: '2016-05-12', startTime: '16:30' },
      ...{ location: 'Mødelokale 2', participants: ['Karen Dam', 'Ole Bech', 'Birte Lund'] },
    });
  });

  it('gives the items below the contents, and of several decisions the one of this meeting', () => {
    expect(outline(reading)).toEqual([
      '1 KFU Godkendelse af dagsorden | recommendation decision | approved 1',
      '2 KFU/ØU/BR Plan for havnens gamle pakhus og pladserne omkring det i de kommende år | occasion case finance recommendation decision decision attachments | approved 1',
      '3 KFU Lukket punkt |  | ',
      '4 KFU Eventuelt | decision | ',
    ]);
    expect(reading.items.map(({ closed }) => closed)).toEqual([false, false, true, false]);
  });

  it('leaves the signatures to the tail', () => {
    expect(reading.parts.at(-1)).toMatchObject({ kind: 'tail' });
  });
});

test('the form with labels in capitals is known by the titles that stand twice', () => {
  const reading = read([
    ...['UDVALG', 'Bestyrelsen', 'MØDE', 'Dagsorden', 'STED', 'Rådhuset', 'STARTTIDSPUNKT', '03-04-2019 09:00:00'],
    ...['SLUTTIDSPUNKT', '03-04-2019 11:30:00', 'PUNKTER', '49. Budget', '50. Ny strategi', '49. Budget', 'Budget'],
    ...['Sagsgang og sagstype', 'Bestyrelsen', 'Beslutningssag', 'Indstilling', 'Administrationen indstiller, at'],
    ...['budgettet godkendes.', 'Beskrivelse af sagen', 'Tallene er samlet.', '50. Ny strategi', 'Ny strategi'],
    ...[
      'Indstilling',
      'Administrationen indstiller, at',
      '1. strategien drøftes',
      '2. processen tages til efterretning',
    ],
  ]);
  expect(reading).toMatchObject({ forum: 'Bestyrelsen', kind: 'agenda', date: '2019-04-03', endTime: '11:30' });
  expect(reading.items.map(({ recommendations }) => recommendations.map(({ asks }) => asks))).toEqual([
    ['approve'],
    ['discuss', 'note'],
  ]);
  expect(reading.items.map(({ number, title }) => `${number} ${title}`)).toEqual(['49 Budget', '50 Ny strategi']);
});

test('the form with a resume may have its first entry on the line of the contents', () => {
  const reading = read([
    ...['Byplanudvalget - Referat', 'Dato: 4. juni 2018', 'Lokale: B12', 'Tidspunkt: Kl. 17:00'],
    ...['Indholdsfortegnelse1. Fraværende', '2. Lokalplan', '1. Fraværende', 'Ole Bech', 'Til toppen', '2. Lokalplan'],
    ...['Resume', 'Kort sagt.', 'Sagsforløb: BY', 'Sagsfremstilling', 'Langt sagt.', 'Indstilling'],
    ...[
      'Forvaltningen indstiller',
      'at lokalplanen godkendes',
      'Beslutning',
      'Godkendt.',
      'Fraværende: Ole Bech',
      'Til toppen',
    ],
  ]);
  expect(reading).toMatchObject({ forum: 'Byplanudvalget', date: '2018-06-04', absent: ['Ole Bech'], location: 'B12' });
  expect(reading.items[1]?.outcomes.map(({ quote }) => quote)).toEqual(['Godkendt.']);
  expect(reading.parts.filter(({ kind }) => kind === 'page')).toHaveLength(2);
});

describe('a transcript of a PDF', () => {
  const lines = [
    ...['Egelund Kommune Teknisk Udvalg 09-09-2020 Side 1', '1. TU - Veje', 'Sagsnr.: 20/118', 'Resumé: Om vejene.'],
    ...['Indstilling: Teknisk chef indstiller:', '1. at planen for ve-', 'jene godkendes', 'og følges op af et net-'],
    ...['Egelund Kommune Teknisk Udvalg 09-09-2020 Side 2', 'værk', 'Beslutningskompetence: Teknisk Udvalg'],
    ...['Beslutning Teknisk Udvalg den 09-09-2020: Udvalget god-', 'kendte planen.', 'Sagsfremstilling:', 'Mere.'],
    ...['2. TU - Eventuelt', 'Beslutning Teknisk Udvalg den 09-09-2020:', 'Intet.'],
  ];
  const text = lines.join('\n');
  const reading = read(lines);

  it('says its meeting in the heads of its pages', () => {
    expect(reading).toMatchObject({ forum: 'Teknisk Udvalg', date: '2020-09-09' });
  });

  it('is read with words made whole, and quoted as it stands', () => {
    const { recommendations, outcomes } = reading.items[0] ?? { recommendations: [], outcomes: [] };
    expect(recommendations).toMatchObject([{ text: 'at planen for vejene godkendes og følges op af et netværk' }]);
    expect(recommendations.map(({ start, end }) => text.slice(start, end))).toEqual([
      'at planen for ve-\njene godkendes\nog følges op af et net-\nEgelund Kommune Teknisk Udvalg 09-09-2020 Side 2\nværk',
    ]);
    expect(outcomes).toMatchObject([{ kind: 'approved', quote: 'Udvalget god-\nkendte planen.' }]);
    expect(outcomes.map(({ start, end }) => text.slice(start, end))).toEqual(['Udvalget god-\nkendte planen.']);
  });
});

test('an unknown form is read item by item, with a warning for what was not understood', () => {
  const reading = read([
    ...[
      'Egelund Kommune',
      'MØDEREFERAT',
      'Forum: Styregruppen',
      'Mødedato: 5. marts 2021',
      'Afbud: Ole Bech',
      'Referent: Bo Lind',
    ],
    ...['Dagsorden', 'Pkt. 1 Velkomst', 'Pkt. 2 Plan for foråret', 'Pkt. 3 Næste gang'],
    ...['Pkt. 1 Velkomst', 'Karen Dam bød velkommen.'],
    ...['Pkt. 2 Plan for foråret', 'Gruppen talte længe om planen og om hvem der kan være med i det videre arbejde.'],
    ...[
      'Konklusion: Planen blev godkendt.',
      'Pkt. 3 Næste gang',
      'Mødet holdes i april, og stedet meldes ud senere på foråret.',
    ],
  ]);
  expect(reading).toMatchObject({ forum: 'Styregruppen', kind: 'minutes', date: '2021-03-05', absent: ['Ole Bech'] });
  expect(reading.items.map(({ title }) => title)).toEqual(['Velkomst', 'Plan for foråret', 'Næste gang']);
  expect(reading.items[1]?.outcomes.map(({ kind }) => kind)).toEqual(['approved']);
  expect(reading.warnings.map(({ code }) => code)).toEqual([
    'form.unknown',
    'item.not-understood',
    'item.not-understood',
  ]);
});

test('a numbered list inside an item and a decision that speaks of items open none', () => {
  const reading = read([
    ...['REFERAT Ledelsesforum d. 12-03-2015', 'Punkt 1: LF - Referater', 'Beslutning', 'Punkt 2: Godkendt'],
    ...['Punkt 2: LF - Planer', 'Baggrund', '3. Et tredje led', 'Punkt 3: LF - Evt.', 'Beslutning', 'Intet.'],
  ]);
  expect(reading.items.map(({ title }) => title)).toEqual(['Referater', 'Planer', 'Evt.']);
});

test('a label of contents before the items themselves opens no list', () => {
  const reading = read([
    ...[
      'REFERAT Ledelsesforum d. 12-03-2015',
      'Indholdsfortegnelse',
      'Punkt 1: LF - Referater',
      'Beslutning',
      'Godkendt',
    ],
    ...['Punkt 2: LF - Planer', 'Beslutning', 'Drøftet.'],
  ]);
  expect(reading.items.map(({ title }) => title)).toEqual(['Referater', 'Planer']);
});

test('the time of the meeting may stand on a line without a label', () => {
  const reading = read([
    ...[
      'Egelund Kommune Chefkredsen 14-09-2016 Side 1',
      'REFERAT',
      'Chefkredsen',
      'Onsdag den 14. september 2016 kl. 13.00',
    ],
    ...['1. CK - Planer', 'Beslutning Chefkredsen den 14-09-2016:', 'Godkendt.'],
  ]);
  expect(reading).toMatchObject({ forum: 'Chefkredsen', date: '2016-09-14', startTime: '13:00' });
});
