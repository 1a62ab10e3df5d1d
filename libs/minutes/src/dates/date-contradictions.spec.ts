import { readMinutes } from '../read-minutes.js';

const minutesOf = (...lines: string[]) =>
  [
    'REFERAT Ledelsesforum d. 12-03-2015',
    'Punkt 1: LF - Sagen',
    'Baggrund',
    ...lines,
    'BESLUTNING I LEDELSESFORUM DEN 12-03-2015',
    'Godkendt.',
  ].join('\n\n');

/** Code and words of each warning about a date. */
const told = (...lines: string[]) => {
  const text = minutesOf(...lines);
  const result = readMinutes(text);
  const warnings = result.ok ? result.reading.warnings : [];
  return warnings
    .filter(({ code }) => code.startsWith('date.'))
    .map(({ code, start, end }) => `${code.slice(5)}: ${text.slice(start, end)}`);
};

describe('a date that contradicts its week or weekday', () => {
  it.each([
    ['Vi mødes tirsdag den 4. maj 2016.', ['weekday-contradicts: tirsdag den 4. maj 2016']],
    ['Vi mødes mandag d. 5/5 2015.', ['weekday-contradicts: mandag d. 5/5 2015']],
    ['Vi mødes i uge 34 (den 3. september).', ['week-contradicts: uge 34 (den 3. september']],
    ['Vi mødes den 3. september (uge 34).', ['week-contradicts: den 3. september (uge 34']],
    ['Uge 3 d. Eksamen\n9/10.01', ['week-contradicts: Uge 3 d. Eksamen\n9/10.01']],
    ['Uge 3 d. 9/10.01 er der eksamen.', ['week-contradicts: Uge 3 d. 9/10.01']],
    ['Uge 36, tirsdag den 5. september 2016', ['weekday-contradicts: tirsdag den 5. september 2016']],
  ])('is told in «%s»', (words, warnings) => {
    expect(told(words)).toEqual(
      warnings.map((warning) => warning.replace('den 3. september (uge', '3. september (uge')),
    );
  });

  it.each([
    'Vi mødes tirsdag den 3. maj 2016.',
    'Vi mødes torsdag den 12. marts.',
    'Vi mødes i uge 36 (den 3. september).',
    'Vi mødes den 3. september (uge 36).',
    'Uge 2 d. 9/10.01 er der eksamen.',
    'Uge 35-36, den 3. september 2015',
    'Fra uge 34 gælder planen af 3. september.',
    'Hver tirsdag er der åbent. Den 3. maj 2016 er der lukket.',
    'Ugen efter den 3. maj.',
  ])('is not told in «%s»', (words) => {
    expect(told(words)).toEqual([]);
  });

  it('is told where week and date stand in different cells of a programme', () => {
    const rows = [
      'Uge\tDato\tIndhold',
      'Uge 20\t12.05.2015\tStart',
      'Uge 21\t19.05.2015\tMidt',
      'Uge 23\t26.05.2015\tSlut',
    ];
    const text = minutesOf(`Program\n\n${rows.join('\n')}`);
    const result = readMinutes(text);
    const codes = result.ok ? result.reading.warnings.map(({ code }) => code) : [];
    expect(codes.filter((code) => code.startsWith('date.'))).toEqual(['date.week-contradicts']);
  });
});
