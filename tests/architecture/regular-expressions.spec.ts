import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostics } from 'recheck';
import { expressionsMadeBy, findExpressions, type WrittenExpression } from '../support/regular-expressions.js';
import { read, root } from './sources.js';

/** Folders whose expressions run over text that anybody may upload. */
const FOLDERS = ['libs/minutes/src', 'libs/domain/src/text'];

const paths = FOLDERS.flatMap((folder) =>
  readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => `${folder}/${file}`),
).sort();
const files = paths.map((path) => findExpressions(path, read(path)));

type Check = (source: string, flags: string, settings: { timeout: number }) => Diagnostics;

/** In JavaScript: its other engines are programs of their own. */
async function loadCheck(): Promise<Check> {
  process.env.RECHECK_BACKEND = 'pure';
  const { checkSync } = await import('recheck');
  return checkSync;
}

function judge(check: Check, { place, source, flags }: WrittenExpression): string[] {
  const verdict = check(source, flags, { timeout: 20_000 });
  if (verdict.status === 'safe') return [];
  const why = verdict.status === 'vulnerable' ? verdict.complexity.summary : verdict.error.kind;
  return [`${place} /${source}/${flags} (${why})`];
}

async function composedExpressions(): Promise<WrittenExpression[]> {
  const load = () =>
    jest.isolateModulesAsync(async () => {
      for (const path of paths) await import(resolve(root, path));
    });
  return await expressionsMadeBy(load, root);
}

describe('Regular expressions of the reader', () => {
  it('are known before a text is read: none is made of a string by a function', () => {
    expect(files.flatMap(({ hidden }) => hidden)).toEqual([]);
  });

  it('take time in proportion to the text: none is polynomial or exponential', async () => {
    const check = await loadCheck();
    const made = await composedExpressions();
    const fileOf = (place: string) => place.replace(/:\d+$/, '');
    const composing = files.flatMap(({ composed }) => composed.map(fileOf));
    expect(composing.filter((file) => !made.some(({ place }) => fileOf(place) === file))).toEqual([]);
    const all = [...files.flatMap(({ literals }) => literals), ...made];
    expect(all.length).toBeGreaterThan(20);
    expect(all.flatMap((expression) => judge(check, expression))).toEqual([]);
  }, 120_000);

  it('are found and judged: what backtracks is named with its place', async () => {
    const check = await loadCheck();
    const code = 'const slow = /(a+)+$/i;\nconst fast = /^a+b/;\nconst square = /\\s+$/;\n';
    const { literals } = findExpressions('seeded.ts', code);
    expect(literals.flatMap((expression) => judge(check, expression))).toEqual([
      'seeded.ts:1 /(a+)+$/i (exponential)',
      expect.stringMatching(/^seeded\.ts:3 \/\\s\+\$\/ \(2nd degree polynomial\)$/),
    ]);
  });

  it.each([
    ['function f(word: string) { return new RegExp(word); }', { composed: [], hidden: ['seeded.ts:1'] }],
    ['const f = (word: string) => RegExp(word);', { composed: [], hidden: ['seeded.ts:1'] }],
    ['const f = (text: string) => text.match(`^a`);', { composed: [], hidden: ['seeded.ts:1'] }],
    ["const A = 'a'; const B = new RegExp(`${A}+`, 'g');", { composed: ['seeded.ts:1'], hidden: [] }],
  ])('are found where a string becomes one: %s', (code, found) => {
    expect(findExpressions('seeded.ts', code)).toMatchObject(found);
  });
});
