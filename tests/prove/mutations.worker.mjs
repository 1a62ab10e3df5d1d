import { parentPort, workerData } from 'node:worker_threads';
import { readMinutes } from '@netvaerksoverblik/minutes';
import { mutantOf } from '../support/mutations.mjs';
import { brokenLaws } from '../support/reading-laws.mjs';

const { seeds, texts, place } = workerData;

/** The first of the two readings is timed. */
function readOne(seed) {
  const { text } = mutantOf(seed, texts);
  let [ms, minutes] = [null, false];
  const broken = brokenLaws(text, (read) => {
    const before = performance.now();
    const result = readMinutes(read);
    ms ??= performance.now() - before;
    minutes = result.ok;
    return result;
  });
  return { seed, ms: ms ?? 0, minutes, broken };
}

seeds.forEach((seed, at) => {
  Atomics.store(place, 0, at);
  parentPort.postMessage(readOne(seed));
});
parentPort.postMessage('done');
