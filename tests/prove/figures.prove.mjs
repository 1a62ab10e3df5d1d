// The figures that the five real documents must give, in whatever order they are imported and with the defaults confirmed
// (shared/design.md, "Figures that must come out").
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBuilt } from '../../apps/api/scripts/start-build.mjs';
import { withStartedApplication } from '../support/started-application.mjs';
import { FIGURES, sum } from './figures.wanted.mjs';

const FOLDER = resolve(import.meta.dirname, '../../../shared/minutes');
const ORDERS = [
  [0, 1, 2, 3, 4],
  [4, 3, 2, 1, 0],
  [2, 4, 0, 3, 1],
  [3, 1, 4, 2, 0],
];
const MOMENTS = ['', '2014-08-06', '2014-08-07', '2015-04-20', '2015-04-21', '2017-06-13', '2017-06-14'];
const bar = `every figure in each of ${ORDERS.length} orders, and the same portfolio on every date`;

async function portfolioOn(viewer, date) {
  return await viewer.get(`/portfolio${date === '' ? '' : `?asOf=${date}`}`);
}

/** Everything that a figure is read from. */
async function lookAt(viewer) {
  const list = await viewer.get('/meetings');
  const meetings = await Promise.all(list.items.map(({ id }) => viewer.get(`/meetings/${id}`)));
  const pages = await Promise.all(MOMENTS.map((date) => portfolioOn(viewer, date)));
  const on = Object.fromEntries(MOMENTS.map((date, at) => [date, pages[at]]));
  const thread = await viewer.get(`/cases/thread?number=${encodeURIComponent('13/8672')}`);
  return { list, meetings, on, thread };
}

/** What a reader sees, without what differs from one database to the other. */
function shownOf({ on }) {
  return MOMENTS.map((date) => {
    const { items, counts, total } = on[date];
    const plain = items.map(
      ({ kind, title, status, category, segmentCode, statusSince, lastHeard, holders, conditions, source }) => ({
        ...{ kind, title, status, category, segmentCode, statusSince, lastHeard, quote: source?.quote ?? null },
        holders: holders.map(({ role, state, person, party, since }) => [role, state, person?.name ?? party, since]),
        conditions: conditions.map((one) => [one.kind, one.forum, one.since, one.words]),
      }),
    );
    const stated = counts.map((one) => [one.kind, one.category, one.status, one.number, one.named, one.derived]);
    return { date, total, plain, stated };
  });
}

async function seenIn(order, documents, proposals) {
  return await withStartedApplication(async (viewer) => {
    for (const place of order) await viewer.record(documents[place].text, documents[place].name);
    return { ...(await lookAt(viewer)), proposals };
  });
}

async function proposalsIn(documents) {
  // The built reader stands there after the build only: a name that lint follows would forbid importing it elsewhere.
  const built = '../../libs/minutes/dist';
  const { readMinutes } = await import(`${built}/index.js`);
  const items = documents.flatMap(({ text }) => readMinutes(text).reading?.items ?? []);
  return sum(
    items
      .flatMap(({ tables }) => tables)
      .filter(({ kind }) => kind === 'proposals')
      .map(({ rows }) => rows.length),
  );
}

/** One line a figure; `holds` only where every order gives what is wanted. */
function compare([name, wanted, of], seen) {
  const given = [...new Set(seen.map((one) => JSON.stringify(of(one))))];
  const holds = given.length === 1 && given[0] === JSON.stringify(wanted);
  console.log(`${holds ? 'holds' : 'FAILS'}: ${name}: wanted ${JSON.stringify(wanted)}, got ${given.join(' or ')}`);
  return holds;
}

export async function run() {
  if (!existsSync(FOLDER)) return { figure: `SKIPPED: the five real documents are not in ${FOLDER}`, bar, holds: true };
  if (!(await ensureBuilt(['domain', 'contracts', 'minutes', 'api'])))
    return { figure: 'the build failed', bar, holds: false };
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  const documents = names.sort().map((name) => ({ name, text: readFileSync(resolve(FOLDER, name), 'utf8') }));
  const proposals = await proposalsIn(documents);
  const seen = [];
  for (const order of ORDERS) seen.push(await seenIn(order, documents, proposals));
  const same = ['portfolios that differ from one order to the other', 1, ({ differing }) => differing];
  const differing = new Set(seen.map((one) => JSON.stringify(shownOf(one)))).size;
  const verdicts = [...FIGURES, same].map((figure) =>
    compare(
      figure,
      seen.map((one) => ({ ...one, differing })),
    ),
  );
  const held = verdicts.filter(Boolean).length;
  const figure = `${held} of ${verdicts.length} figures in ${ORDERS.length} orders`;
  return { figure, bar, holds: held === verdicts.length };
}
