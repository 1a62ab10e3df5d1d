// `npm run prove [-- NAME…]` runs long proofs; each ends with `NAME: figure (bar …)`. Exit 0 when all hold.
import { resolve } from 'node:path';
import { chooseEntries, findEntries, reportUnknown, runEntry } from './entries.mjs';

const entries = findEntries(resolve(import.meta.dirname, '../prove'), 'prove');
const { unknown, chosen } = chooseEntries(entries, process.argv.slice(2));

if (unknown !== undefined) {
  reportUnknown('prove', unknown, entries);
} else if (chosen.length === 0) {
  console.log('prove: there are no proofs yet.');
} else {
  for (const name of chosen) {
    const { figure, bar, holds } = await runEntry(entries.get(name), {});
    console.log(`${name}: ${figure} (bar ${bar})`);
    if (!holds) process.exitCode = 1;
  }
}
