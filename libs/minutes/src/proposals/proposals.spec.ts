import { readMinutes } from '../read-minutes.js';
import type { Proposal } from '../reading.js';

function proposalsOf(title: string, ...lines: readonly string[]): Proposal[] {
  const text = ['REFERAT Ledelsesforum d. 12-03-2015', `Punkt 1: LF - ${title}`, 'Sagsfremstilling', ...lines].join(
    '\n',
  );
  const result = readMinutes(text);
  const proposals = result.ok ? result.reading.items.flatMap((item) => item.proposals) : [];
  expect(proposals.filter(({ start, end, quote }) => quote === '' || text.slice(start, end) !== quote)).toEqual([]);
  return proposals;
}

const titles = (title: string, ...lines: readonly string[]): string[] =>
  proposalsOf(title, ...lines).map((one) => one.title);

describe('proposals', () => {
  it('are the rows of a table, each with its problem, product and contacts', () => {
    const [first, second, ...more] = proposalsOf(
      'Opsamling fra Store Lederdag 2015',
      'Nr.\tNetværk\tKategori\tProblemstilling\tMuligt produkt\tHør mere hos',
      '1\tSunde overgange\tVelfærd\tUnge mister støtten\tÉn plan\tBirte Lund, Ole og Bo Lind',
      '2\tNaboskab\tInnovation\t?\tEt katalog\t?',
    );
    expect(first).toMatchObject({
      ...{ title: 'Sunde overgange', category: 'welfare', problem: 'Unge mister støtten', possibleProduct: 'Én plan' },
      ...{ contacts: ['Birte Lund', 'Ole', 'Bo Lind'], origin: 'store-lederdag' },
    });
    expect(second).toMatchObject({ title: 'Naboskab', problem: null, possibleProduct: 'Et katalog', contacts: [] });
    expect(more).toEqual([]);
  });

  it.each([
    ['Temaer', ['Tema\tUdfordring\tKontakt', 'Skæve vagter\tSvært at bemande\tMuseet', 'Et job\tFå timer\tOle']],
    ['Temaer', ['Temaer\tØnsket resultat\tBeskrivelse', 'Skæve vagter\tEn plan\tOm vagter', 'Et job\tTimer\tOm job']],
    ['Temaer', ['Forslag\tHør mere hos', 'Skæve vagter\tLene Kjær', 'Et job\tBo Lind']],
    ['Nye forslag til netværk', ['Netværk\tFormål', 'Skæve vagter\tRo', 'Et job\tTimer']],
    ['Status', ['Forslag til tema\tFormål', 'Skæve vagter\tRo', 'Et job\tTimer']],
  ])('are read where the heads or the title say that something is proposed («%s», %j)', (title, lines) => {
    expect(titles(title, ...lines)).toEqual(['Skæve vagter', 'Et job']);
  });

  it.each([
    ['Netværk i gang', ['Netværk\tFormål\tKategori', 'Skæve vagter\tRo\tVelfærd', 'Et job\tTimer\tLæring']],
    [
      'Netværk i gang',
      ['Netværk\tUdfordring\tReferenceleder', 'Skæve vagter\tRo\tLene Kjær', 'Et job\tTimer\tBo Lind'],
    ],
    ['Temaer', ['Tema\tUdfordring\tStatus', 'Skæve vagter\tRo\tI gang', 'Et job\tTimer\tSlut']],
    ['Projekter', ['Projekt\tUdfordring\tKontakt', 'Skæve vagter\tRo\tLene Kjær', 'Et job\tTimer\tBo Lind']],
    ['Lokaler', ['Forslag\tUdfordring\tKontakt', 'En sal\tRo\tLene Kjær', 'Et køkken\tTimer\tBo Lind']],
    ['Nye netværk', ['Netværk\tFormål', 'Skæve vagter\tRo', 'Et job\tTimer']],
    ['Temaer', ['Tema\tUdfordring', '?\tRo', '-\tTimer']],
  ])('are none where a table lists what is so already, or something else («%s», %j)', (title, lines) => {
    expect(titles(title, ...lines)).toEqual([]);
  });

  it('come from whom the title says, and else from nowhere', () => {
    const table = ['Tema\tUdfordring\tKontakt', 'Skæve vagter\tRo\tLene Kjær', 'Et job\tTimer\tBo Lind'];
    const originOf = (title: string) => proposalsOf(title, ...table).map(({ origin }) => origin);
    expect(originOf('Resultat af Store Lederdag')).toEqual(['store-lederdag', 'store-lederdag']);
    expect(originOf('Temaer fra netværkslederne')).toEqual(['network-leader', 'network-leader']);
    expect(originOf('Temaer til efteråret')).toEqual([null, null]);
  });

  it('keep an office in one piece among the contacts', () => {
    const [first] = proposalsOf(
      'Temaer',
      'Tema\tUdfordring\tKontakt',
      'Skæve vagter\tRo\tKultur og Fritid; Lene Kjær samt Bo Lind.',
      'Et job\tTimer\tBo Lind',
    );
    expect(first?.contacts).toEqual(['Kultur og Fritid', 'Lene Kjær', 'Bo Lind']);
  });
});
