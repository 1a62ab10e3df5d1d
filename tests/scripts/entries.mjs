import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The entries of a folder by name: `tests/prove/import-all.prove.mjs` is `import-all`. Each exports
 * `run(options)`, which resolves to `{ figure, bar, holds }`: what was measured, what was asked, and whether it holds.
 */
export function findEntries(folder, kind) {
  const suffix = `.${kind}.mjs`;
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(suffix)) : [];
  return new Map(files.sort().map((file) => [file.slice(0, -suffix.length), join(folder, file)]));
}

/** The chosen entries (all when none is named), or the first name that is unknown. */
export function chooseEntries(entries, names) {
  const unknown = names.find((name) => !entries.has(name));
  return { unknown, chosen: names.length > 0 ? names : [...entries.keys()] };
}

/** Runs one entry; an exception is a result that does not hold. */
export async function runEntry(path, options) {
  try {
    const { run } = await import(pathToFileURL(path).href);
    return await run(options);
  } catch (error) {
    console.error(error);
    return {
      figure: `failed: ${error instanceof Error ? error.message : error}`,
      bar: 'a run without errors',
      holds: false,
    };
  }
}

export function reportUnknown(kind, unknown, entries) {
  const known = entries.size > 0 ? [...entries.keys()].join(', ') : 'none yet';
  console.error(`${kind}: there is no entry "${unknown}". Entries: ${known}.`);
  process.exitCode = 2;
}
