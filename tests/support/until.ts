import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 15_000;

/** Asks again and again until the answer is yes; a test that would wait for ever fails instead. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('What the test waits for did not happen.');
    await pause(20);
  }
}
