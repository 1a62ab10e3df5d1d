import { preset } from '../../tests/jest.preset.mjs';

export default { ...preset('minutes'), roots: ['<rootDir>/libs/minutes/src'], testMatch: ['**/*.spec.ts'] };
