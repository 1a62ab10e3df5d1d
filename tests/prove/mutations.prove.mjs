// 10,000 damaged documents: none makes the reader throw, hang or misquote. `MUTATIONS=17,4711` reads those again, and each that
// breaks a law is written to tests/.output/mutations.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ensureBuilt } from '../../apps/api/scripts/start-build.mjs';
import { mutantOf } from '../support/mutations.mjs';
import { minutesTexts } from '../support/minutes-texts.mjs';

const COUNT = 10_000;
const WORKERS = 2;
/** One reading may take so long. */
const LIMIT_MS = 2000;
/** A worker that works so long on one document hangs. */
const HANGS_MS = 20_000;
const MOST_SHOWN = 10;
const bar = `${COUNT} documents: no throw, no hang, none over ${LIMIT_MS} ms, every quote in its place, the text covered, the same twice`;

/** Runs one worker over its seeds; where it hangs, a new one goes on behind that document. */
function runSeeds(seeds, texts, report) {
  return new Promise((done, fail) => {
    const start = (from) => {
      if (from >= seeds.length) return done();
      const place = new Int32Array(new SharedArrayBuffer(4));
      const workerData = { seeds: seeds.slice(from), texts, place };
      const worker = new Worker(new URL('./mutations.worker.mjs', import.meta.url), { workerData });
      let [last, since] = [-1, Date.now()];
      const watchdog = setInterval(() => {
        const now = Atomics.load(place, 0);
        if (now !== last) [last, since] = [now, Date.now()];
        else if (Date.now() - since > HANGS_MS) stop(() => startBehind(now, `hangs: no reading after ${HANGS_MS} ms`));
      }, 500);
      const stop = (then) => {
        clearInterval(watchdog);
        worker.removeAllListeners();
        worker.terminate().then(then, fail);
      };
      const startBehind = (at, reason) => {
        report({ seed: seeds[from + at], ms: 0, minutes: false, broken: [reason] });
        start(from + at + 1);
      };
      worker.on('message', (message) => (message === 'done' ? stop(done) : report(message)));
      worker.on('error', (error) => stop(() => startBehind(Atomics.load(place, 0), `stops the worker: ${error}`)));
    };
    start(0);
  });
}

function showFailures(failures, texts) {
  const folder = resolve(import.meta.dirname, '../.output/mutations');
  mkdirSync(folder, { recursive: true });
  for (const { seed, broken } of failures.slice(0, MOST_SHOWN)) {
    const { kinds, text } = mutantOf(seed, texts);
    writeFileSync(resolve(folder, `${seed}.txt`), text);
    console.error(`seed ${seed} (${kinds.join(', ')}): ${broken.slice(0, 3).join('; ')}`);
  }
  const seeds = failures.map(({ seed }) => seed).join(',');
  console.error(`Texts: ${folder}. Again: MUTATIONS=${seeds} npm run prove -- mutations`);
}

function chosenSeeds() {
  const named = (process.env.MUTATIONS ?? '').split(',').filter(Boolean).map(Number);
  return named.length > 0 ? named : Array.from({ length: COUNT }, (_, seed) => seed);
}

export async function run() {
  if (!(await ensureBuilt(['domain', 'minutes']))) return { figure: 'the build failed', bar, holds: false };
  const texts = minutesTexts();
  const seeds = chosenSeeds();
  const failures = [];
  let [read, recognised, longest] = [0, 0, 0];
  const report = ({ seed, ms, minutes, broken }) => {
    read += 1;
    recognised += minutes ? 1 : 0;
    longest = Math.max(longest, ms);
    const slow = ms > LIMIT_MS ? [`takes ${Math.round(ms)} ms`] : [];
    if (broken.length + slow.length > 0) failures.push({ seed, broken: [...broken, ...slow] });
  };
  const share = (worker) => seeds.filter((_, at) => at % WORKERS === worker);
  await Promise.all(Array.from({ length: WORKERS }, (_, worker) => runSeeds(share(worker), texts, report)));
  if (failures.length > 0) showFailures(failures, texts);
  const count = `${read} damaged documents made of ${texts.length}, ${recognised} still read as minutes`;
  const figure = `${count}, ${failures.length} failed, the longest took ${Math.round(longest)} ms`;
  return { figure, bar, holds: failures.length === 0 && read === seeds.length };
}
