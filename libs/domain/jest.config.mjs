// Not a static import: Nx would take it for a dependency of the library on the tests.
const { preset } = await import(new URL('../../tests/jest.preset.mjs', import.meta.url).href);

export default { ...preset('domain'), roots: ['<rootDir>/libs/domain/src'], testMatch: ['**/*.spec.ts'] };
