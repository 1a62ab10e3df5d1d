import { readMinutes } from '../read-minutes.js';

/** The codes of an item that tells this and decides that of "Ro i klassen" and "Naboskab". */
function codesOf(lines: readonly string[], decision: readonly string[] = DECIDED): string[] {
  const text = [
    'REFERAT Ledelsesforum d. 12-03-2015',
    'Punkt 1: LF - Nye netværk',
    'Sagsfremstilling',
    ...lines,
    'Beslutning',
    ...decision,
  ].join('\n');
  const result = readMinutes(text);
  const segments = result.ok ? result.reading.items.flatMap((item) => item.segments) : [];
  expect(segments.filter(({ start, end, quote }) => quote === '' || text.slice(start, end) !== quote)).toEqual([]);
  expect(segments.filter(({ code, quote }) => !quote.includes(code))).toEqual([]);
  return segments.map(({ code, kind, title }) => `${code} | ${kind} | ${title}`);
}

const DECIDED = ['Ledelsesforum godkendte netværket "Ro i klassen".', 'Ledelsesforum godkendte netværket "Naboskab".'];
const ROOM = 'B6 | network | Ro i klassen';
const NEAR = 'F2 | network | Naboskab';

describe('a segment code', () => {
  it.each([
    [['Segmentet B6 "Ro i klassen" er valgt.'], [ROOM]],
    [
      ['- Segment B6: "Ro i klassen" med Birte Lund', '- Segment F2: "Naboskab" med Bo Lind'],
      [ROOM, NEAR],
    ],
    [
      ['- Segment B6: Ro i klassen', '- Segment F2 – Naboskab (Bo Lind)'],
      [ROOM, NEAR],
    ],
    [['Netværkene "Ro i klassen" (segment B6) og "Naboskab" (segment F2) foreslås.'], [ROOM, NEAR]],
    [['Netværket "Ro i klassen" hører til segment B6.'], [ROOM]],
    [['Netværket Ro i klassen hører under segment B6.'], [ROOM]],
    [['Segment B6 dækkes af netværket "Ro i klassen".'], [ROOM]],
    [['Temaet "Naboskab" ligger inden for segment F2.'], [NEAR]],
    [['Segmentet F2 "Naboskab - Nordbyen" begynder først.'], [NEAR]],
    [['Segmentkode B6: "Ro i klassen".'], [ROOM]],
    [
      ['Segment\tNetværk\tFormål', 'B6\tRo i klassen\tRo', 'F2\tNaboskab\tNaboer'],
      [ROOM, NEAR],
    ],
  ])('belongs to the name that the words tie it to: %j', (lines, codes) => {
    expect(codesOf(lines)).toEqual(codes);
  });

  it('belongs to a theme where the item speaks of one and decides nothing of it', () => {
    expect(codesOf(['Temaet "Sommerskolen" hører til segment C11.'], ['Sagen blev drøftet.'])).toEqual([
      'C11 | theme | Sommerskolen',
    ]);
  });

  it.each([
    [['Segment B6 og F2: "Ro i klassen".']],
    [['Netværkene "Ro i klassen" og "Naboskab" hører til segment B6.']],
    [['Netværket "Ro i klassen" hører ikke til segment B6.']],
    [['Netværket "Ro i klassen" skal i maj se på tal for segment B6.']],
    [['Netværket "Ro i klassen" mødes i lokale B6.']],
    [['"Ro i klassen" (B6) mødes i maj.']],
    [['Segment 6 "Ro i klassen" er valgt.']],
    [['Segmentet BR18 "Ro i klassen" er valgt.']],
    [['Segmentet B6 "Børnehavens køkken" er valgt.']],
    [['Segmentet B6 er valgt. "Ro i klassen" foreslås.']],
    [['Segment B6 "Ro i klassen" er valgt.', 'Segment F2 "Ro i klassen" er også nævnt.']],
    [['Segment B6 "Naboskab - børn" og segment F2 "Naboskab - voksne" er valgt.']],
  ])('is left out where that is not sure: %j', (lines) => {
    expect(codesOf(lines)).toEqual([]);
  });

  it('goes by the very name before one with an addition', () => {
    expect(codesOf(['- Segment F2 "Naboskab"', '- Segment F3 "Naboskab - børn"'])).toEqual([NEAR]);
  });
});
