import { readFileSync } from 'node:fs';

const LOOK_EVERY_MS = 200;

/** The shell that npm puts between itself and us, and npm: any of them gone means that npm was told to stop. */
function ancestors() {
  const parent = process.ppid;
  if (process.platform !== 'linux') return String(parent);
  try {
    const afterName = readFileSync(`/proc/${parent}/stat`, 'utf8').split(') ').at(-1) ?? '';
    return `${parent} ${afterName.split(' ')[1]}`;
  } catch {
    return 'gone';
  }
}

/** A signal to npm ends it and its shell, and never reaches this process: without this the server would stay behind. */
export function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const first = ancestors();
  const watch = setInterval(() => {
    if (ancestors() === first) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS);
  watch.unref();
}
