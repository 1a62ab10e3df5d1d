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
