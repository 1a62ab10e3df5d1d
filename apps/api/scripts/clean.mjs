// `node clean.mjs dist` removes that folder of the working directory, so that no stale file of an earlier build is run.
import { rmSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

const folder = process.argv[2];
const inside = folder ? relative(process.cwd(), resolve(folder)) : '';
if (!inside || inside === '..' || inside.startsWith(`..${sep}`) || inside.startsWith(sep)) {
  console.error('clean: name one folder inside the working directory, for example "dist".');
  process.exit(2);
}
rmSync(resolve(folder), { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
