// 200 pairs of editors race for the same thing, each with a field of its own, through two processes: no field is lost.
// A process is killed in the middle of a confirmation, 50 times: all of it stands or nothing does.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBuilt } from '../../apps/api/scripts/start-build.mjs';
import { median } from '../support/rounds.mjs';
import { withStartedApplication } from '../support/started-application.mjs';
import { makeEdited } from './edits.kinds.mjs';

const PAIRS = 200;
const KILLS = 50;
const DOCUMENT = resolve(import.meta.dirname, '../../apps/api/demo/minutes/referat-lf-2026-06-18.md');
const MOST_TRIES = 20;
/** Kills come at any time from the beginning of a confirmation to well after its usual end. */
const MOST_OF_USUAL = 2;
const bar = `${PAIRS} pairs lose no field, ${KILLS} kills leave all or nothing`;

/** Reads, writes one field, and where another was faster reads again: what an editor's page does. */
async function edit(viewer, thing, field, value) {
  let refusals = 0;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const seen = await viewer.answerTo(thing.path);
    const etag = seen.headers.get('etag');
    if (!seen.ok || etag === null) throw new Error(`${thing.path} answered ${seen.status} without a version`);
    const body = thing.bodyOf(await seen.json(), field, value);
    const answer = await viewer.send(thing.method, thing.path, body, { 'if-match': etag });
    if (answer.ok) return refusals;
    if (answer.status !== 412) throw new Error(`${thing.path} answered ${answer.status}: ${await answer.text()}`);
    refusals += 1;
  }
  throw new Error(`${thing.path}: ${MOST_TRIES} tries were too few`);
}

/** True where both fields stand afterwards as their editors wrote them. */
async function race(viewers, thing, round) {
  const [one, other] = thing.fields;
  const values = [thing.valueOf(one, round), thing.valueOf(other, round)];
  const refusals = await Promise.all([
    edit(viewers[0], thing, one, values[0]),
    edit(viewers[1], thing, other, values[1]),
  ]);
  const after = thing.fieldsOf(await viewers[0].get(thing.path));
  const isKept = after[one] === values[0] && after[other] === values[1];
  if (!isKept) console.log(`lost: ${thing.name} ${round}: ${JSON.stringify(values)} became ${JSON.stringify(after)}`);
  return { isKept, raced: refusals.some((count) => count > 0) };
}

async function racePairs(viewer, startAnother) {
  const another = await startAnother();
  try {
    const things = await makeEdited(viewer);
    const results = [];
    for (let round = 0; round < PAIRS; round += 1)
      results.push(await race([viewer, another.viewer], things[round % things.length], round));
    const kept = results.filter(({ isKept }) => isKept).length;
    const raced = results.filter((result) => result.raced).length;
    return { kept, raced, kinds: things.length };
  } finally {
    await another.end('SIGTERM');
  }
}

/** The document as if of another meeting: its own day, nothing else. */
const onDay = (text, day) => text.replaceAll('18. juni 2026', `${(day % 28) + 1}. juni ${1970 + Math.floor(day / 28)}`);

/** What a reader sees of the whole portfolio, to tell whether anything of an import is there. */
async function shown(viewer) {
  const [portfolio, meetings, overview] = await Promise.all([
    viewer.get('/portfolio?limit=200'),
    viewer.get('/meetings?limit=200'),
    viewer.get('/overview'),
  ]);
  return JSON.stringify([portfolio.items, portfolio.counts, meetings, overview.figures.openFollowUps, overview.moved]);
}

async function killOnce(viewer, startAnother, text, at, wait) {
  const victim = await startAnother();
  // Pages are looked at before: what is compiled and connected at first use does not stretch the confirmation.
  await shown(victim.viewer);
  const given = await viewer.give(onDay(text, at), `referat-${at}.md`);
  const before = await shown(viewer);
  const confirming = victim.viewer.send('POST', `/imports/${given.id}/confirm`, { changes: [] }).then(
    (answer) => answer.ok,
    () => false,
  );
  await sleep(wait);
  await victim.end('SIGKILL');
  const answered = await confirming;
  // The server of the database notices on its own that the client is gone.
  const { state } = await stateOf(viewer, given.id);
  const after = await shown(viewer);
  const isWhole = state === 'confirmed' ? after !== before : !answered && after === before;
  const result = await viewer.post(`/imports/${given.id}/confirm`, { changes: [] });
  return { isWhole, state, recorded: JSON.stringify(result.recorded) };
}

const stateOf = (viewer, id) => viewer.get(`/imports/${id}`);

async function killConfirmations(viewer, startAnother) {
  const text = readFileSync(DOCUMENT, 'utf8');
  const times = [];
  for (let at = 0; at < 5; at += 1) {
    const { id } = await viewer.give(onDay(text, at), `referat-${at}.md`);
    const begun = performance.now();
    await viewer.post(`/imports/${id}/confirm`, { changes: [] });
    times.push(performance.now() - begun);
  }
  const usual = median(times);
  const results = [];
  for (let kill = 0; kill < KILLS; kill += 1)
    results.push(await killOnce(viewer, startAnother, text, 5 + kill, (usual * MOST_OF_USUAL * kill) / KILLS));
  const whole = results.filter(({ isWhole }) => isWhole).length;
  const undone = results.filter(({ state }) => state === 'review').length;
  const kinds = new Set(results.map(({ recorded }) => recorded)).size;
  return { whole, undone, kinds, usual: Math.round(usual) };
}

export async function run() {
  if (!(await ensureBuilt(['domain', 'contracts', 'minutes', 'api'])))
    return { figure: 'the build failed', bar, holds: false };
  return await withStartedApplication(async (viewer, startAnother) => {
    const pairs = await racePairs(viewer, startAnother);
    const kills = await killConfirmations(viewer, startAnother);
    const figure =
      `${pairs.kept} of ${PAIRS} pairs kept both fields (${pairs.raced} met on the way, ${pairs.kinds} kinds of things), ` +
      `${kills.whole} of ${KILLS} kills left all or nothing (${kills.undone} nothing; a confirmation takes ${kills.usual} ms)`;
    return { figure, bar, holds: pairs.kept === PAIRS && pairs.raced > 0 && kills.whole === KILLS && kills.undone > 0 };
  });
}
