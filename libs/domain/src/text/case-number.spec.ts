import { findCaseNumber, parseCaseNumber } from './case-number.js';

describe('case numbers', () => {
  it.each([
    ['14/7562', { raw: '14/7562', scheme: 'year-serial', year: 2014, serial: 7562 }],
    ['98/12', { raw: '98/12', scheme: 'year-serial', year: 1998, serial: 12 }],
    ['2016/331', { raw: '2016/331', scheme: 'year-serial', year: 2016, serial: 331 }],
    [
      '00.01.10-P20-1-17',
      { raw: '00.01.10-P20-1-17', scheme: 'kle', subject: '00.01.10', facet: 'P20', serial: 1, year: 2017 },
    ],
    ['EMN-2016-0042', { raw: 'EMN-2016-0042', scheme: 'other' }],
  ])('reads %s', (raw, expected) => {
    expect(parseCaseNumber(raw)).toEqual(expected);
  });

  it.each([
    '14/7562',
    ' 14/7562 ',
    'Sagsnr.: 14/7562',
    'Sagsnummer: 14/7562',
    'Sagsnr. 14/7562',
    'Sagsnr.:14/7562',
    'Sags-id: 14/7562 Sagsbehandler: KD',
    '(Sagsnr. 14/7562)',
    'J.nr. 14/7562',
  ])('finds one in the line "%s"', (line) => {
    expect(findCaseNumber(line)).toMatchObject({ raw: '14/7562', year: 2014 });
  });

  it.each([
    '',
    '2/3 af temaerne',
    '14-06-2017',
    '14.06.2017',
    'Bilag',
    'Punkt 3',
    '909',
    'Økonomi og finansiering',
    'Sag om 14 temaer',
    'Sagsfremstilling',
    'Sagsnr.: 14-06-2017',
  ])('finds none in "%s"', (line) => {
    expect(findCaseNumber(line)).toBeNull();
  });
});
