import { basename } from 'node:path';
import { committedFiles, read } from './sources.js';

const LONG_BY_NATURE = /\.(vocabulary|spec|d)\.ts$|\/(migrations|words|texts|demo)\//;
const TEXT = /\.(ts|tsx|mjs|js|json|ya?ml|md|sql|css|html|sh)$|(^|\/)(Dockerfile|run|\.[a-z]+(rc)?)$/;

const files = committedFiles();
const sources = files.filter((path) => /^(apps|libs|tests)\/.*\.(ts|tsx|mjs)$/.test(path));

function linesAt(share: number, sizes: readonly number[]): number {
  return sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))] ?? 0;
}

function holding(words: RegExp, among: readonly string[]): string[] {
  return among.filter((path) => words.test(read(path)));
}

describe('Files', () => {
  it('are short: at most 60 lines in the median and 150 at the ninetieth percentile', () => {
    const sizes = sources.filter((path) => !LONG_BY_NATURE.test(path)).map((path) => read(path).split('\n').length - 1);
    sizes.sort((a, b) => a - b);
    expect(linesAt(0.5, sizes)).toBeLessThanOrEqual(60);
    expect(linesAt(0.9, sizes)).toBeLessThanOrEqual(150);
  });

  it('have names in kebab case that say what is in them', () => {
    const odd = sources.map((path) => basename(path)).filter((name) => !/^\d*-?[a-z0-9]+([-.][a-z0-9]+)*$/.test(name));
    const vague = sources.filter((path) => /(^|[-./])(helpers?|managers?|utils?)([-./]|$)/.test(path));
    expect([...odd, ...vague]).toEqual([]);
  });

  it('stand at the top level only when the workspace needs them there', () => {
    const top = files.filter((path) => !path.includes('/') && !path.startsWith('.'));
    const known = ['CHANGELOG.md', 'Dockerfile', 'LICENSE', 'README.md', 'SECURITY.md', 'docker-compose.yml'];
    const config = ['eslint.config.mjs', 'nx.json', 'package.json', 'package-lock.json', 'tsconfig.base.json'];
    expect(top.filter((path) => ![...known, ...config].includes(path))).toEqual([]);
  });

  it('name no package registry and no folder of one machine', () => {
    const texts = files.filter((path) => TEXT.test(path));
    expect(holding(new RegExp(['registry', 'npmjs'].join('\\.')), texts)).toEqual([]);
    expect(holding(new RegExp(['(^|[^\\w.])', 'work', '(main|shared)\\b'].join('/')), texts)).toEqual([]);
  });

  it('name the folder beside the repository in tests and scripts only', () => {
    const elsewhere = files.filter((path) => TEXT.test(path) && !/^tests\/|\/scripts\/|^\.ci\//.test(path));
    expect(
      holding(
        /\.\.\/shared\b/,
        elsewhere.filter((path) => /^(apps|libs)\//.test(path)),
      ),
    ).toEqual([]);
  });

  it('explain every export of the libraries', () => {
    const libraries = sources.filter((path) => /^libs\/.*\.ts$/.test(path) && !/\.spec\.ts$|\/index\.ts$/.test(path));
    const silent = libraries.flatMap((path) => {
      const lines = read(path).split('\n');
      return lines
        .map((line, index) => ({ line, at: index + 1, before: lines[index - 1] ?? '' }))
        .filter(({ line }) => /^export (async )?(function|const|interface|class|type \w+ =|type \w+<)/.test(line))
        .filter(({ line, before }) => !/\*\/\s*$/.test(before) && !isTypeOfConstant(line, before))
        .map(({ at }) => `${path}:${at}`);
    });
    expect(silent).toEqual([]);
  });
});

/** `export type X = (typeof XS)[number]` right under `XS` is explained with it. */
function isTypeOfConstant(line: string, before: string): boolean {
  return /^export type \w+ = \(?typeof \w+/.test(line) && before !== '';
}
