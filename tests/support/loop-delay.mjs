// Loaded before the program: answers a signal with how long its event loop was held up since the last one.
// Time in which the thread was ready but other programs had the processor is not the loop's: it is left out where
// the system tells (Linux), so that a busy machine fails no test.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const EVERY_MS = 5;
const SCHEDULED = `/proc/self/task/${process.pid}/schedstat`;
const tells = existsSync(SCHEDULED);
const waitedMs = () => (tells ? Number(readFileSync(SCHEDULED, 'utf8').split(' ')[1]) / 1e6 : 0);

if (isMainThread) {
  let [heldUpMs, memory] = [0, 0];
  let [last, waited] = [performance.now(), waitedMs()];
  setInterval(() => {
    const [now, waitedNow] = [performance.now(), waitedMs()];
    heldUpMs = Math.max(heldUpMs, now - last - EVERY_MS - (waitedNow - waited));
    memory = Math.max(memory, process.memoryUsage.rss());
    [last, waited] = [now, waitedNow];
  }, EVERY_MS).unref();
  process.on('SIGUSR2', () => {
    writeFileSync(process.env.LOOP_DELAY_FILE, JSON.stringify({ heldUpMs, memory }));
    [heldUpMs, memory] = [0, process.memoryUsage.rss()];
  });
}
