import { read, readJson } from './sources.js';

interface LockedPackage {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const { packages } = readJson<{ packages: Record<string, LockedPackage> }>('package-lock.json');
const nameOf = (path: string) => path.split('node_modules/').at(-1);

describe('Lock file', () => {
  it('locks every optional package of a platform, so that a clean install works on each of them', () => {
    const locked = new Set(Object.keys(packages).map(nameOf));
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !locked.has(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('names no address to download from', () => {
    const addresses = Object.entries(packages).filter(([, { resolved }]) => resolved && /^https?:/.test(resolved));
    expect(addresses.map(([path]) => path)).toEqual([]);
    expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
  });
});
