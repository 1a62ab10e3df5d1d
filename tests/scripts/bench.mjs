// `npm run bench -- [--size s|m|l] [WORKLOAD…]`; the last line says which workload fell short. Exit 0 when none did.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chooseEntries, findEntries, reportUnknown, runEntry } from './entries.mjs';

const sizes = ['s', 'm', 'l'];
const { values, positionals } = parseArgs({
  options: { size: { type: 'string', default: 's' } },
  allowPositionals: true,
});
const entries = findEntries(resolve(import.meta.dirname, '../bench'), 'bench');
const { unknown, chosen } = chooseEntries(entries, positionals);

async function runAll() {
  const short = [];
  for (const name of chosen) {
    const { figure, bar, holds } = await runEntry(entries.get(name), { size: values.size });
    console.log(`${name}: ${figure} (bar ${bar})`);
    if (!holds) short.push(name);
  }
  if (short.length > 0) process.exitCode = 1;
  console.log(
    short.length > 0
      ? `bench ${values.size}: fell short: ${short.join(', ')}`
      : `bench ${values.size}: none fell short`,
  );
}

if (!sizes.includes(values.size)) {
  console.error(`bench: unknown size "${values.size}". Sizes: ${sizes.join(', ')}.`);
  process.exitCode = 2;
} else if (unknown !== undefined) {
  reportUnknown('bench', unknown, entries);
} else if (chosen.length === 0) {
  console.log('bench: there are no workloads yet.');
} else {
  await runAll();
}
