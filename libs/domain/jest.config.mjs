import { preset } from '../../tests/jest.preset.mjs';

export default { ...preset('domain'), roots: ['<rootDir>/libs/domain/src'], testMatch: ['**/*.spec.ts'] };
