import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { DomainError } from '@netvaerksoverblik/domain';
import { readMinutes, type ReadResult } from '@netvaerksoverblik/minutes';

const WORKER = new URL('./reading.worker.js', import.meta.url);
/** Only the built program has the worker's file; the sources are read where they run. */
const isBuilt = existsSync(fileURLToPath(WORKER));
const TIME_LIMIT_MS = 20_000;
const MEMORY_MB = 512;

/** Reads in a thread of its own: a text made to be slow stops neither the server nor itself for long. */
export async function readApart(text: string): Promise<ReadResult> {
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
