import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const tests = resolve(import.meta.dirname, '..');
const FOLDERS = ['minutes/documents', 'minutes/blind', '../../shared/minutes'].map((folder) => join(tests, folder));

/** The texts of every document of minutes that has a recorded reading: our own, and the real ones where they are present. */
export function minutesTexts() {
  return FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) => {
    const names = readdirSync(folder).sort();
    const recorded = new Set(names.filter((name) => name.endsWith('.expected.json')).map((name) => name.split('.')[0]));
    return names
      .filter((name) => /\.(?:txt|md)$/.test(name) && recorded.has(name.split('.')[0]))
      .map((name) => readFileSync(join(folder, name), 'utf8').replace(/\r\n?/g, '\n'));
  });
}
