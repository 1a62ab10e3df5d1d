import { readMinutes } from '../read-minutes.js';

const text = [
  'REFERAT Ledelsesforum d. 12-03-2015',
  'Punkt 1: LF - Netværk',
  'Bilag',
  'Oversigt',
  'Side 1 af 2',
  'LF - Netværk',
  'INDSTILLING',
  'Direktøren indstiller:',
  '1. at netværkene godkendes på de vilkår,',
  'Egelund Kommune - Ledelsesforum - Side 2',
  'som de er beskrevet med',
  'BESLUTNING',
  'Godkendt.',
  'Egelund Kommune - Ledelsesforum - Side 3',
].join('\n');

describe('heads and feet of pages', () => {
  const result = readMinutes(text);
  const reading = result.ok ? result.reading : null;
  const item = reading?.items[0];

  it('are parts of their own', () => {
    const pages = reading?.parts
      .filter(({ kind }) => kind === 'page')
      .map(({ start, end }) => text.slice(start, end).trim());
    expect(pages).toEqual([
      'Side 1 af 2',
      'Egelund Kommune - Ledelsesforum - Side 2',
      'Egelund Kommune - Ledelsesforum - Side 3',
    ]);
  });

  it('are neither attachments nor outcomes', () => {
    expect(item?.attachments).toEqual(['Oversigt']);
    expect(item?.outcomes.map(({ kind }) => kind)).toEqual(['approved']);
  });
});

test('what stands beside the page numbers is no head of a page when it is a case number or a decision', () => {
  const lines = [1, 2, 3].flatMap((page) => [
    ...[
      `Punkt ${page}: LF - Sag ${page}`,
      `15/220${page}`,
      `Side ${page} af 3`,
      'Egelund Kommune',
      'BESLUTNING',
      'Godkendt.',
    ],
  ]);
  const result = readMinutes(['REFERAT Ledelsesforum d. 12-03-2015', ...lines].join('\n'));
  const read = result.ok ? result.reading : null;
  expect(read?.items.map(({ caseNumber }) => caseNumber?.raw)).toEqual(['15/2201', '15/2202', '15/2203']);
  expect(read?.items.map(({ outcomes }) => outcomes.length)).toEqual([1, 1, 1]);
  expect(read?.parts.filter(({ kind }) => kind === 'page')).toHaveLength(6);
});
