import { readMinutes } from '../read-minutes.js';

function readPoints(...section: string[]) {
  const result = readMinutes(['REFERAT Ledelsesforum d. 12-03-2015', 'Punkt 1: LF - Netværk', ...section].join('\n'));
  const item = result.ok ? result.reading.items[0] : undefined;
  const points = item?.recommendations.map(({ number, text, asks }) => `${number} ${asks}: ${text}`) ?? [];
  return [item?.recommender ?? '-', ...points];
}

describe('a recommendation', () => {
  it.each([
    [
      ['INDSTILLING', 'Direktøren indstiller:', '1. at planen drøftes', '2. at planen godkendes'],
      ['Direktøren', '1 discuss: at planen drøftes', '2 approve: at planen godkendes'],
    ],
    [
      ['Indstilling', 'Administrationen indstiller, at', 'planen godkendes.'],
      ['Administrationen', '1 approve: at planen godkendes.'],
    ],
    [
      ['Indstilling', 'Administrationen indstiller, at', '1. planen godkendes', '2. sagen tages til', 'efterretning'],
      ['Administrationen', '1 approve: planen godkendes', '2 note: sagen tages til efterretning'],
    ],
    [
      ['Indstilling', 'Administrationen indstiller, at', '- planen godkendes', '- sagen drøftes'],
      ['Administrationen', '1 approve: planen godkendes', '2 discuss: sagen drøftes'],
    ],
    [
      ['Indstilling: Skolechefen indstiller, at planen', 'drøftes.'],
      ['Skolechefen', '1 discuss: at planen drøftes.'],
    ],
    [
      ['Indstilling', 'Det indstilles, at planen godkendes.'],
      ['-', '1 approve: at planen godkendes.'],
    ],
    [
      ['Indstilling', 'Direktøren for Kultur, Fritid og', 'Sundhed indstiller,', '1. at planen drøftes'],
      ['Direktøren for Kultur, Fritid og Sundhed', '1 discuss: at planen drøftes'],
    ],
    [
      ['Indstilling fra borgmesteren', '1. at planen drøftes'],
      ['borgmesteren', '1 discuss: at planen drøftes'],
    ],
    [
      ['Forvaltningens indstilling', 'Planen drøftes.'],
      ['-', '1 discuss: Planen drøftes.'],
    ],
    [['Indstilling', 'Punktet handler om økonomien.'], ['-']],
  ])('%j', (section, expected) => {
    expect(readPoints(...section)).toEqual(expected);
  });
});

describe('what a recommendation asks', () => {
  it.each([
    ['at netværket igangsættes', 'approve'],
    ['at der nedsættes en styregruppe', 'approve'],
    ['at udkastet sendes i høring i otte uger', 'approve'],
    ['at aftalen forlænges med et år', 'approve'],
    ['at det besluttes, om netværket skal fortsætte', 'decide'],
    ['at udvalget tager stilling til, hvem der skal lede netværket', 'decide'],
    ['at udvalget udpeger to medlemmer', 'decide'],
    ['at udvalget fordeler puljen', 'decide'],
    ['at udvalget peger på en af de tre modeller', 'decide'],
    ['at ledelsesforum giver input til planen', 'discuss'],
    ['at planen drøftes med henblik på godkendelse i juni', 'discuss'],
    ['at orienteringen tages til efterretning', 'note'],
  ])('«%s»', (point, asks) => {
    expect(readPoints('INDSTILLING', 'Direktøren indstiller:', `1. ${point}`)).toEqual([
      'Direktøren',
      `1 ${asks}: ${point}`,
    ]);
  });
});
