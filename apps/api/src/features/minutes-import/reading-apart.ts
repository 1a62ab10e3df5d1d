import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { readDocument, type DocumentReading } from './document-reading.js';

const WORKER = new URL('./reading.worker.js', import.meta.url);
/** Only the built program has the worker's file; the sources are read where they run. */
const isBuilt = existsSync(fileURLToPath(WORKER));
const TIME_LIMIT_MS = 10_000;
/** What the thread may hold as objects and strings. Buffers (a file unpacked, a PDF) are outside: the next limit is for them. */
const MEMORY_MB = 256;
/** How much the process may grow while a document is read. */
const GROWTH_BYTES = 768 * 1024 * 1024;
const WATCH_EVERY_MS = 50;

const TOO_COMPLEX: DocumentReading = { ok: false, problem: { code: 'minutes.too-complex' } };

let turn: Promise<unknown> = Promise.resolve();

/** One document after the other: many at once would take the memory of many. */
export async function readApart(bytes: Uint8Array): Promise<DocumentReading> {
  const mine = turn.then(() => readInTurn(bytes));
  turn = mine.catch(() => undefined);
  return mine;
}

/** Reads in a thread of its own: a document made to be slow stops neither the server nor itself for long. */
async function readInTurn(bytes: Uint8Array): Promise<DocumentReading> {
  if (!isBuilt) return readDocument(bytes);
  const own = Uint8Array.from(bytes);
  const worker = new Worker(WORKER, {
    workerData: own,
    transferList: [own.buffer],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  const limits = new AbortController();
  try {
    return await Promise.race([answerOf(worker), overTheLimits(limits.signal)]);
  } finally {
    limits.abort();
    await worker.terminate();
  }
}

function answerOf(worker: Worker): Promise<DocumentReading> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(TOO_COMPLEX) : reject(error),
    );
    worker.once('exit', () => reject(new Error('The thread that reads ended without an answer.')));
  });
}

function overTheLimits(signal: AbortSignal): Promise<DocumentReading> {
  const [began, heldBefore] = [performance.now(), process.memoryUsage.rss()];
  return new Promise((resolve) => {
    const watch = setInterval(() => {
      const isOver = performance.now() - began > TIME_LIMIT_MS || process.memoryUsage.rss() - heldBefore > GROWTH_BYTES;
      if (isOver) resolve(TOO_COMPLEX);
    }, WATCH_EVERY_MS);
    signal.addEventListener('abort', () => clearInterval(watch), { once: true });
  });
}
