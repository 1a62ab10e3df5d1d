// What the five real documents must give: numbers, dates and kinds only.

export const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

const caseNumbers = ({ meetings }) =>
  meetings
    .flatMap(({ date, items }) => items.map(({ caseNumber }) => ({ date, caseNumber })))
    .filter((row) => row.caseNumber);

const countOf = ({ on }, date, kind, category = null) =>
  on[date].counts.find((count) => count.kind === kind && count.category === category);

const networksOn = ({ on }, date) => on[date].items.filter(({ kind }) => kind === 'network');

const hasLeader = ({ holders }) =>
  holders.some(
    ({ role, state, person, party }) => role === 'reference-leader' && state === 'appointed' && (person ?? party),
  );

/** The network that is started although it must come back: its status, category and open conditions. */
function startedNetworks(seen) {
  return networksOn(seen, '2017-06-14')
    .filter(({ status }) => status !== 'approved')
    .map(({ status, category, conditions, source }) => [
      ...[status, category, source?.date ?? null],
      conditions.some(({ kind, metOn }) => kind === 'return-to-forum' && metOn === null),
    ]);
}

/** Name, what is wanted, what is got of what was seen. */
export const FIGURES = [
  [
    'meetings that have minutes',
    [5, 5],
    ({ list }) => [list.total, list.items.filter((one) => one.documents > 0).length],
  ],
  [
    'meetings in the list that were only referred to',
    0,
    ({ list }) => list.items.filter(({ state }) => state === 'referred').length,
  ],
  ['agenda items', 28, ({ list }) => sum(list.items.map(({ agendaItems }) => agendaItems))],
  ['agenda items on the meetings’ pages', 28, ({ meetings }) => sum(meetings.map(({ items }) => items.length))],
  ['closed agenda items', 1, ({ list }) => sum(list.items.map(({ closedItems }) => closedItems))],
  [
    'meetings with case numbers of year and serial',
    4,
    (seen) =>
      new Set(
        caseNumbers(seen)
          .filter((row) => /^\d\d\/\d+$/.test(row.caseNumber))
          .map(({ date }) => date),
      ).size,
  ],
  [
    'meetings with KLE case numbers',
    1,
    (seen) =>
      new Set(
        caseNumbers(seen)
          .filter((row) => /^\d\d\.\d\d\.\d\d-/.test(row.caseNumber))
          .map(({ date }) => date),
      ).size,
  ],
  [
    'meetings that treat case 13/8672',
    ['2014-02-11', '2014-06-19'],
    (seen) =>
      caseNumbers(seen)
        .filter((row) => row.caseNumber === '13/8672')
        .map(({ date }) => date)
        .sort(),
  ],
  [
    'case 13/8672 as one thread',
    ['2014-02-11', '2014-06-19'],
    ({ thread }) => thread.entries.map(({ meeting }) => meeting.date),
  ],
  ['networks the day before 14 June 2017', 0, (seen) => networksOn(seen, '2017-06-13').length],
  [
    'networks approved on 14 June 2017, with a reference leader each',
    [2, 2],
    (seen) => {
      const approved = networksOn(seen, '2017-06-14').filter(
        ({ status, statusSince }) => status === 'approved' && statusSince === '2017-06-14',
      );
      return [approved.length, approved.filter(hasLeader).length];
    },
  ],
  [
    'segment codes of the approved networks',
    ['B6', 'F2'],
    (seen) =>
      networksOn(seen, '2017-06-14')
        .map(({ segmentCode }) => segmentCode)
        .filter(Boolean)
        .sort(),
  ],
  ['the network that is started and must come back', [['staffing', 'learning', '2017-06-14', true]], startedNetworks],
  [
    'themes on 21 April 2015: stated, status, named, unnamed',
    [21, 'approved', 1, 20],
    (seen) => {
      const count = countOf(seen, '2015-04-21', 'theme');
      return count === undefined ? [] : [count.number, count.status, count.named, count.number - count.named];
    },
  ],
  [
    'the 21 themes by category: welfare, innovation',
    [19, 2],
    (seen) => ['welfare', 'innovation'].map((category) => countOf(seen, '2015-04-21', 'theme', category)?.number),
  ],
  ['stated themes the day before', null, (seen) => countOf(seen, '2015-04-20', 'theme')?.number ?? null],
  [
    'running networks in August 2014: all, welfare, learning, innovation',
    [9, 4, 3, 2],
    (seen) =>
      [null, 'welfare', 'learning', 'innovation'].map(
        (category) => countOf(seen, '2014-08-07', 'network', category)?.number,
      ),
  ],
  [
    'status of the networks counted in August 2014',
    'running',
    (seen) => countOf(seen, '2014-08-07', 'network')?.status,
  ],
  ['stated networks the day before', null, (seen) => countOf(seen, '2014-08-06', 'network')?.number ?? null],
  [
    'the networks counted in 2014, three years on',
    null,
    (seen) => countOf(seen, '2017-06-14', 'network')?.number ?? null,
  ],
  ['proposals read from the table of August 2014', 12, ({ proposals }) => proposals],
  [
    'themes in state idea from the table of August 2014',
    12,
    ({ on }) => on['2014-08-07'].items.filter(({ kind, status }) => kind === 'theme' && status === 'idea').length,
  ],
];
