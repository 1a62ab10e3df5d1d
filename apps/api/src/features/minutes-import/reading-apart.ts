import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { DomainError } from '@netvaerksoverblik/domain';
import { readMinutes, type Reading, type ReadResult } from '@netvaerksoverblik/minutes';

const WORKER = new URL('./reading.worker.js', import.meta.url);
/** Only the built program has the worker's file; the sources are read where they run. */
const isBuilt = existsSync(fileURLToPath(WORKER));
const TIME_LIMIT_MS = 20_000;
const MEMORY_MB = 512;

/** Far above what a meeting decides; what is found is also recorded in one transaction, and confirmed in one request. */
const MOST_ITEMS = 1000;
const MOST_FINDINGS = 2000;
/** What an agenda item decides is looked at each with each. */
const MOST_IN_ITEM = 300;

let turn: Promise<unknown> = Promise.resolve();

/** One document after the other: many at once would take the memory of many. */
export async function readApart(text: string): Promise<ReadResult> {
  const mine = turn.then(() => readInTurn(text));
  turn = mine.catch(() => undefined);
  const result = await mine;
  if (result.ok && isTooMuch(result.reading)) throw new DomainError('minutes.too-complex', {});
  return result;
}

function isTooMuch({ items, parts }: Reading): boolean {
  const found = items.map(
    ({ outcomes, conditions, counts, actions, recommendations }) =>
      outcomes.length + conditions.length + counts.length + actions.length + recommendations.length,
  );
  const findings = found.reduce((total, number) => total + number, 0);
  if (Math.max(items.length, parts.length) > MOST_ITEMS || findings > MOST_FINDINGS) return true;
  return found.some((number) => number > MOST_IN_ITEM);
}

/** Reads in a thread of its own: a text made to be slow stops neither the server nor itself for long. */
async function readInTurn(text: string): Promise<ReadResult> {
  if (!isBuilt) return readMinutes(text);
  const worker = new Worker(WORKER, { workerData: text, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<ReadResult>((resolve, reject) => {
      timer = setTimeout(() => reject(new DomainError('minutes.too-complex', {})), TIME_LIMIT_MS);
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new DomainError('minutes.too-complex', {}) : error),
      );
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
