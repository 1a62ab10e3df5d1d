import { meetPlannedItems, type AgendaPoint } from './planned-items.js';

const point = (id: string, title: string, caseNumber: string | null = null): AgendaPoint => ({ id, title, caseNumber });

const pairs = (planned: AgendaPoint[], told: AgendaPoint[]) => [...meetPlannedItems(planned, told)].sort();

test('an item is met by its case number, whatever its title has become', () => {
  expect(pairs([point('p', 'Udkast', '26/12')], [point('t', 'Ny strategi', '2026/12')])).toEqual([['p', 't']]);
});

test('an item without a case number is met by its folded title', () => {
  expect(pairs([point('p', 'Børn & Unge')], [point('t', 'børn og unge', '26/9')])).toEqual([['p', 't']]);
});

test('of several items with one case number the most alike is met', () => {
  const told = [point('t1', 'Budget', '26/12'), point('t2', 'Frikøb af ledere', '26/12')];
  expect(pairs([point('p', 'Frikøb af netværksledere', '26/12')], told)).toEqual([['p', 't2']]);
});

test('a KLE number that several items share says nothing, their titles do', () => {
  const kle = '00.01.00-A00-3-26';
  const told = [point('t1', 'Godkendelse af referat', kle), point('t2', 'Eventuelt', kle)];
  expect(pairs([point('p1', 'Orientering', kle), point('p2', 'Eventuelt', kle)], told)).toEqual([['p2', 't2']]);
});

test('a KLE number that stands once on either side is enough', () => {
  const kle = '00.01.10-P20-1-26';
  expect(pairs([point('p', 'Temaer', kle)], [point('t', 'Netværkstemaer i efteråret', kle)])).toEqual([['p', 't']]);
});

test('no item is met twice, and what nothing treats is left', () => {
  const planned = [point('p1', 'Eventuelt'), point('p2', 'Eventuelt'), point('p3', 'Frikøb')];
  expect(pairs(planned, [point('t', 'Eventuelt')])).toEqual([['p1', 't']]);
});
