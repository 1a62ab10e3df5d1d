import { readMinutes } from '../read-minutes.js';

function said(asked: string, decision: string): string[] {
  const lines = [
    'REFERAT Ledelsesforum d. 12-03-2015',
    'Punkt 1: LF - Lokaler',
    'INDSTILLING',
    'Direktøren indstiller:',
  ];
  const result = readMinutes([...lines, `1. ${asked}`, 'BESLUTNING', decision].join('\n'));
  const outcomes = result.ok ? (result.reading.items[0]?.outcomes ?? []) : [];
  return outcomes.map(({ kind, recommendation }) => `${kind} ${recommendation ?? '-'}`);
}

test.each([
  ['at lejeaftalen forlænges med to år', 'Lejeaftalen forlænges.', ['approved 1']],
  ['at musikskolen forankres i Kulturhuset', 'Musikskolen forankres ikke i Kulturhuset.', ['rejected 1']],
  ['at det besluttes, om forsøget skal udvides', 'Forsøget udvides med to skoler.', ['decided 1']],
  ['at resultaterne offentliggøres i maj', 'Resultaterne offentliggøres først, når rådet har set dem.', ['decided 1']],
  ['at lejeaftalen forlænges med to år', 'Lejen betales af puljen.', []],
  ['at lejeaftalen forlænges med to år', 'Det skal undersøges, om lejeaftalen forlænges.', []],
])('of «%s» the decision «%s» says %j', (asked, decision, expected) => {
  expect(said(asked, decision)).toEqual(expected);
});
