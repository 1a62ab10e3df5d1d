import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Packages that ship ES modules only; Jest sees them as CommonJS, nested copies too. */
const esmOnly = [
  '@nestjs',
  '@tokenizer',
  '@borewit',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  'load-esm',
  'content-disposition',
  'cookie',
  'htmlparser2',
  'domelementtype',
  'domhandler',
  'domutils',
  'dom-serializer',
  'entities',
  'unpdf',
  'openid-client',
  'oauth4webapi',
  'jose',
  'otpauth',
  '@noble',
];

const swc = { ...JSON.parse(readFileSync(resolve(root, '.swcrc'), 'utf8')), swcrc: false };
delete swc.$schema;
const commonJs = { ...swc, module: { type: 'commonjs' } };
const javaScript = { ...commonJs, jsc: { ...swc.jsc, parser: { syntax: 'ecmascript' }, transform: {} } };
const react = { ...swc.jsc.transform, react: { runtime: 'automatic' } };
const typeScript = { ...commonJs, jsc: { ...swc.jsc, transform: react } };

const sourceOf = (path) => resolve(root, path);

/** The settings that every Jest project of the workspace shares: SWC to CommonJS, libraries from their source. */
export function preset(displayName) {
  return {
    displayName,
    rootDir: root,
    testEnvironment: 'node',
    transform: { '^.+\\.tsx?$': ['@swc/jest', typeScript], '^.+\\.m?js$': ['@swc/jest', javaScript] },
    transformIgnorePatterns: [`/node_modules/(?!(?:.+/node_modules/)?(?:${esmOnly.join('|')})/)`],
    modulePathIgnorePatterns: ['/dist/', '/\\.nx/', '/\\.data/'],
    moduleNameMapper: {
      '^@netvaerksoverblik/(domain|minutes|contracts)$': `${sourceOf('libs')}/$1/src/index.ts`,
      '^@netvaerksoverblik/api$': sourceOf('apps/api/src/testing.ts'),
      // Their entries for `require` are none, or load ES modules where Jest cannot.
      '^file-type$': sourceOf('node_modules/file-type/index.js'),
      '^unpdf$': sourceOf('node_modules/unpdf/dist/index.mjs'),
      '^unpdf/pdfjs$': sourceOf('node_modules/unpdf/dist/pdfjs.mjs'),
      '^(\\.{1,2}/.*)\\.js$': '$1',
    },
  };
}

/** `{ [key]: path }` when the file exists, so that a project runs before its set-up is written. */
export function whenPresent(key, path) {
  return existsSync(sourceOf(path)) ? { [key]: sourceOf(path) } : {};
}
