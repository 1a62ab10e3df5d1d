import { read } from './sources.js';

describe('README', () => {
  it.each(['npm ci && npm start', 'npm ci && npm test'])('shows the command %s', (command) => {
    expect(read('README.md')).toContain(command);
  });

  it('shows no command of the workspace that does not exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read('README.md').matchAll(/npm run (?:-s )?([a-z][\w-]*)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
