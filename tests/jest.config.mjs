import { preset, whenPresent } from './jest.preset.mjs';

const folders = ['api', 'database', 'minutes', 'architecture', 'browser'].map((name) => `<rootDir>/tests/${name}`);

export default {
  ...preset('tests'),
  maxWorkers: 2,
  roots: ['<rootDir>/tests'],
  testMatch: folders.map((folder) => `${folder}/**/*.spec.ts`),
  ...whenPresent('globalSetup', 'tests/support/global-setup.mjs'),
  ...whenPresent('globalTeardown', 'tests/support/global-teardown.mjs'),
};
