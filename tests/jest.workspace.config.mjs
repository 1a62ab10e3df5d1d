import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Every Jest project of the workspace in one run: what `npm test` starts. PostgreSQL needs the rest of the machine. */
export default {
  rootDir: root,
  maxWorkers: 2,
  // The machine may be busy with a database, a build or a browser.
  testTimeout: 30_000,
  projects: ['libs/domain', 'libs/minutes', 'tests'].map((folder) => resolve(root, folder, 'jest.config.mjs')),
};
