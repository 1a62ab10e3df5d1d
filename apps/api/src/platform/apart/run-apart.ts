import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const TIME_LIMIT_MS = 10_000;
/** What the thread may hold as objects and strings. Buffers (a file unpacked, a PDF) are outside: the next limit is for them. */
const MEMORY_MB = 256;
/** How much the process may grow while a document is read. */
const GROWTH_BYTES = 768 * 1024 * 1024;
const WATCH_EVERY_MS = 50;

export interface ApartReading<Answer> {
  /** The thread's file: it posts its answer. Only the built program has it; the sources are read where they run. */
  readonly worker: URL;
  readonly inPlace: (bytes: Uint8Array) => Promise<Answer>;
  /** What is answered of bytes that take more time or memory than they may. */
  readonly tooComplex: Answer;
}

let turn: Promise<unknown> = Promise.resolve();

/** One document after the other, of whatever sort: many at once would take the memory of many. */
export async function runApart<Answer>(bytes: Uint8Array, reading: ApartReading<Answer>): Promise<Answer> {
  const mine = turn.then(() => runInTurn(bytes, reading));
  turn = mine.catch(() => undefined);
  return mine;
}

/** Reads in a thread of its own: a document made to be slow stops neither the server nor itself for long. */
async function runInTurn<Answer>(bytes: Uint8Array, { worker: file, inPlace, tooComplex }: ApartReading<Answer>) {
  if (!existsSync(fileURLToPath(file))) return inPlace(bytes);
  const own = Uint8Array.from(bytes);
  const worker = new Worker(file, {
    workerData: own,
    transferList: [own.buffer],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  const limits = new AbortController();
  try {
    return await Promise.race([answerOf(worker, tooComplex), overTheLimits(limits.signal, tooComplex)]);
  } finally {
    limits.abort();
    await worker.terminate();
  }
}

function answerOf<Answer>(worker: Worker, tooComplex: Answer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(tooComplex) : reject(error),
    );
    worker.once('exit', () => reject(new Error('The thread that reads ended without an answer.')));
  });
}

function overTheLimits<Answer>(signal: AbortSignal, tooComplex: Answer): Promise<Answer> {
  const [began, heldBefore] = [performance.now(), process.memoryUsage.rss()];
  return new Promise((resolve) => {
    const watch = setInterval(() => {
      const isOver = performance.now() - began > TIME_LIMIT_MS || process.memoryUsage.rss() - heldBefore > GROWTH_BYTES;
      if (isOver) resolve(tooComplex);
    }, WATCH_EVERY_MS);
    signal.addEventListener('abort', () => clearInterval(watch), { once: true });
  });
}
