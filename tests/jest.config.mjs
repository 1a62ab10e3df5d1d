import { preset, whenPresent } from './jest.preset.mjs';

const folders = ['api', 'database', 'minutes', 'architecture', 'browser'].map((name) => `<rootDir>/tests/${name}`);

export default {
  ...preset('tests'),
  // The machine may be busy with a database, a build or a browser.
  testTimeout: 30_000,
  roots: ['<rootDir>/tests'],
  testMatch: folders.map((folder) => `${folder}/**/*.spec.ts`),
  ...whenPresent('globalSetup', 'tests/support/global-setup.mjs'),
  ...whenPresent('globalTeardown', 'tests/support/global-teardown.mjs'),
};
