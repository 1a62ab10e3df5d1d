import { readMinutes } from '../read-minutes.js';
import type { Table } from '../reading.js';
import { readAmount } from './amounts.js';
import { readRowDate } from './programme-dates.js';

function tablesOf(...lines: readonly string[]): readonly Table[] {
  const text = ['REFERAT Ledelsesforum d. 12-03-2015', 'Punkt 1: LF - Sagen', 'Sagsfremstilling', ...lines].join('\n');
  const result = readMinutes(text);
  const tables = result.ok ? result.reading.items.flatMap((item) => item.tables) : [];
  const passages = tables.flatMap((table) => [table, ...table.rows]);
  expect(passages.filter(({ start, end, quote }) => quote === '' || text.slice(start, end) !== quote)).toEqual([]);
  return tables;
}

const shapeOf = ({ kind, columns, rows }: Table) => [kind, columns, ...rows.map(({ cells }) => cells.join(' / '))];

const HEADS = ['Nr.', 'Netværk', 'Problemstilling', 'Hør mere hos'] as const;
const PROPOSALS = [
  'proposals',
  HEADS,
  '1 / Sunde overgange / Unge mister støtten når de fylder 18 / Birte Lund',
  '2 / Naboskab / Få kender deres naboer / ?',
];

describe('tables of proposals', () => {
  it.each([
    [
      'cells parted by tabs',
      [
        HEADS.join('\t'),
        '1\tSunde overgange\tUnge mister støtten når de fylder 18\tBirte Lund',
        '2\tNaboskab\tFå kender deres naboer\t?',
      ],
    ],
    [
      'pipes',
      [
        `| ${HEADS.join(' | ')} |`,
        '|---|:---|---|---|',
        '| 1 | **Sunde overgange** | Unge mister støtten når de fylder 18 | Birte Lund |',
        '| 2 | Naboskab | Få kender deres naboer | ? |',
      ],
    ],
    [
      'columns of spaces',
      [
        'Nr.  Netværk          Problemstilling                        Hør mere hos',
        '1    Sunde overgange  Unge mister støtten                    Birte Lund',
        '                      når de fylder 18',
        '2    Naboskab         Få kender deres naboer                 ?',
      ],
    ],
    [
      'a line for each cell',
      [
        ...HEADS,
        ...['1', 'Sunde overgange', 'Unge mister støtten når de fylder 18', 'Birte Lund'],
        ...['2', 'Naboskab', 'Få kender deres naboer', '?'],
      ],
    ],
    [
      'a row that goes on after the head of a page',
      [
        HEADS.join('\t'),
        '1\tSunde overgange\tUnge mister støtten\tBirte Lund',
        '',
        'Side 3 af 4',
        '',
        HEADS.join('\t'),
        '\t\tnår de fylder 18\t',
        '2\tNaboskab\tFå kender deres naboer\t?',
      ],
    ],
    [
      'rows that the unknown head of a page parts',
      [
        HEADS.join('\t'),
        '1\tSunde overgange\tUnge mister støtten når de fylder 18\tBirte Lund',
        '',
        'Egelund, fortsat',
        '',
        '2\tNaboskab\tFå kender deres naboer\t?',
      ],
    ],
    [
      'a rule under the first row of every page',
      [
        `| ${HEADS.join(' | ')} |`,
        '|---|---|---|---|',
        '| 1 | Sunde overgange | Unge mister støtten når de fylder 18 | Birte Lund |',
        '',
        '| 2 | Naboskab | Få kender deres naboer | ? |',
        '|---|---|---|---|',
      ],
    ],
  ])('are read from %s', (_, lines) => {
    expect(tablesOf(...lines).map(shapeOf)).toEqual([PROPOSALS]);
  });

  it('have an empty head over the numbers where the tab before the first head is lost', () => {
    const [table] = tablesOf('Tema\tFormål', '1\tNærhed\tFlere ud', '2\tRo\tMindre støj');
    expect(table?.columns).toEqual(['', 'Tema', 'Formål']);
  });

  it('join an unnumbered row only where its words break off at the page', () => {
    const [broken] = tablesOf('Tema\tFormål', 'Nærhed\tAt flere kommer', '', '\tud hver dag', 'Ro\tStøj skal væk.');
    expect(broken?.rows.map(({ cells }) => cells[1])).toEqual(['At flere kommer ud hver dag', 'Støj skal væk.']);
    const [paged] = tablesOf('Tema\tFormål', 'Nærhed\tAt flere kommer', 'Side 2 af 3', '\tud hver dag', 'Ro\tStøj');
    expect(paged?.rows.map(({ cells }) => cells[1])).toEqual(['At flere kommer ud hver dag', 'Støj']);
    const [apart] = tablesOf('Tema\tFormål', 'Nærhed\tAt flere kommer ud.', '\tOgså om vinteren.');
    expect(apart?.rows.map(({ cells }) => cells[1])).toEqual(['At flere kommer ud.', 'Også om vinteren.']);
  });
});

describe('tables of money', () => {
  it('keep what is written and say what it is as a number', () => {
    const [table] = tablesOf(
      'Beløb i 1.000 kr.\tR2014\tB2015\tBudget 2016',
      'Drift\t1.234,5\t-120\t–',
      'Anlæg\t0,5\t1.000\tafventer',
    );
    expect(table).toMatchObject({ kind: 'money', columns: ['Beløb i 1.000 kr.', 'R2014', 'B2015', 'Budget 2016'] });
    expect(table?.rows.map(({ amounts }) => amounts)).toEqual([
      [null, '1234.5', '-120', null],
      [null, '0.5', '1000', null],
    ]);
  });

  it('spread a year over the columns that it spans and add a second line of heads', () => {
    const [table] = tablesOf(
      '(mio. kr.)\t2016\t\t2017\t',
      '\tMin.\tMax.\tMin.\tMax.',
      'I alt\t1,5\t2\t-0,5\t0',
      'Rest\t-\t1\t-\t-',
    );
    expect(table?.columns).toEqual(['(mio. kr.)', '2016 Min.', '2016 Max.', '2017 Min.', '2017 Max.']);
    expect(table?.rows.map(({ amounts }) => amounts)).toEqual([
      [null, '1.5', '2', '-0.5', '0'],
      [null, null, '1', null, null],
    ]);
    expect(table?.unit).toBe('mio. kr.');
  });

  it('are parted where another table begins', () => {
    const tables = tablesOf('(mio. kr.)\t2016', 'Drift\t1,5', '', '(mio. kr.)\t2018', 'Drift\t2,5');
    expect(tables.map(({ columns }) => columns[1])).toEqual(['2016', '2018']);
  });

  it('are no tables of other numbers', () => {
    expect(tablesOf('Netværk\t2015\t2016', 'Velfærd\t4\t5', 'Læring\t1\t2').map(({ kind }) => kind)).toEqual(['other']);
  });

  it.each([
    ['1.234,5', '1234.5'],
    ['-0,511', '-0.511'],
    ['−1 200', '-1200'],
    ['+3', '3'],
    ['0', '0'],
    ['1.5', null],
    ['5 %', null],
    ['14-06', null],
    ['1,2,3', null],
    ['12.34.567', null],
    ['-', null],
    ['', null],
  ])('read %j as %j', (cell, amount) => {
    expect(readAmount(cell)).toBe(amount);
  });
});

describe('programmes', () => {
  it('say week and day of each row, also where a page broke them', () => {
    const [table] = tablesOf(
      'Dato\tIndhold',
      'Uge 36 d. 01.09\tKick off',
      'Uge 37 d.\tMødeledelse',
      '',
      '10.09',
      'Uge 38 d. Afslutning',
      '17.09',
      '',
    );
    expect(table?.kind).toBe('programme');
    expect(table?.rows.map(({ week, date, cells }) => [week, date, ...cells])).toEqual([
      [36, '2015-09-01', 'Uge 36 d. 01.09', 'Kick off'],
      [37, '2015-09-10', 'Uge 37 d. 10.09', 'Mødeledelse'],
      [38, '2015-09-17', 'Uge 38 d. 17.09', 'Afslutning'],
    ]);
  });

  it('have the date of a row whose cells were wrapped', () => {
    const [table] = tablesOf(
      'Dato\tIndhold',
      'Uge 36 d.\tMødeledelse og',
      '01.09\tfællesskab',
      'Uge 37 d. 10.09\tPause',
    );
    expect(table?.rows.map(({ cells, date }) => [date, ...cells])).toEqual([
      ['2015-09-01', 'Uge 36 d. 01.09', 'Mødeledelse og fællesskab'],
      ['2015-09-10', 'Uge 37 d. 10.09', 'Pause'],
    ]);
  });

  it('go on into the next year', () => {
    const [table] = tablesOf('Dato\tModul', '15.12\tEksamensoplæg', '9/10.01\tEksamen');
    expect(table?.rows.map(({ date, lastDate }) => [date, lastDate])).toEqual([
      ['2015-12-15', null],
      ['2016-01-09', '2016-01-10'],
    ]);
  });

  it('are known by their first column where they have no heads', () => {
    const [table] = tablesOf('Uge 34\tOpstart', 'Uge 35\tWorkshop');
    expect(table).toMatchObject({ kind: 'programme', columns: [] });
    expect(table?.rows.map(({ week, date }) => [week, date])).toEqual([
      [34, null],
      [35, null],
    ]);
  });

  it.each([
    ['Uge 36 d. 05.09', 36, '2015-09-05', null],
    ['05.09', null, '2015-09-05', null],
    ['9/10.01', null, '2016-01-09', '2016-01-10'],
    ['Uge 2, 9. og 10. januar', 2, '2016-01-09', '2016-01-10'],
    ['9.-10. januar 2017', null, '2017-01-09', '2017-01-10'],
    ['onsdag den 14. oktober kl. 9', null, '2015-10-14', null],
    ['30.02', null, null, null],
    ['Uge 60', null, null, null],
    ['kl. 9.30', null, null, null],
    ['Efter aftale', null, null, null],
  ])('read %j as week %j, %j to %j', (cell, week, date, lastDate) => {
    expect(readRowDate(cell, '2015-06-12')).toEqual({ week, date, lastDate });
  });
});

describe('no tables', () => {
  it.each([
    ['lists with tabs', ['1.\tat sagen drøftes', '2.\tat sagen godkendes']],
    ['dots with tabs', ['•\tEn ting', '•\tEn anden ting']],
    ['labels and values', ['Sted:\tLokale 5', 'Tid:\t9.30']],
    ['two spaces in prose', ['Der er to  mellemrum her', 'og også  her i sætningen']],
    ['heads alone', ['Netværk\tProblemstilling\tHør mere hos']],
    [
      'a line for each cell where one has two',
      [...HEADS, '1', 'Ro', 'Støj', 'og uro', 'Bo', '2', 'Mod', 'Frygt', 'Ida'],
    ],
    [
      'heads as words of prose',
      ['Netværk', 'Problemstilling', 'Produkt', 'Det gik godt.', 'Vi ses.', 'Tak for i dag.'],
    ],
  ])('are made of %s', (_, lines) => {
    expect(tablesOf(...lines)).toEqual([]);
  });
});
