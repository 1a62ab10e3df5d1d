import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import jest from 'eslint-plugin-jest';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// Nx lints with the project as working directory, so nothing here may depend on the working directory.
const root = import.meta.dirname;
const specs = ['**/*.spec.ts', '**/*.spec.tsx'];
const typeScript = ['**/*.ts', '**/*.tsx'];

/** `no-restricted-syntax` has one list a file, so each group of files gets the common bans with its own. */
const bans = (...own) => ({
  'no-restricted-syntax': [
    'error',
    ...[
      ['TSEnumDeclaration', 'Use a union of string literals.'],
      ['ExportDefaultDeclaration', 'Named exports only.'],
      ['TSInterfaceDeclaration[id.name=/^I[A-Z][a-z]/]', 'An interface is named like the thing, without the prefix I.'],
      ...own,
    ].map(([selector, message]) => ({ selector, message })),
  ],
});

const imports = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns: patterns.map(([regex, message]) => ({ regex, message })) }],
});

const timeAndChance = [
  ["NewExpression[callee.name='Date']", 'Time is an argument; reckon with Date.UTC.'],
  ["CallExpression[callee.name='Date']", 'Time is an argument; reckon with Date.UTC.'],
  ["MemberExpression[object.name='Date'][property.name='now']", 'Time is an argument.'],
  ["MemberExpression[object.name='Math'][property.name='random']", 'Chance and ids are arguments.'],
];

const machine = ['process', 'fetch', 'crypto', 'performance', 'console', 'Buffer', 'require', 'globalThis', 'window'];
const timers = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'];

const screenTexts = [
  ["JSXElement:not([openingElement.name.name='kbd']) > JSXText[value=/\\p{L}/u]", 'Texts stand in the catalogues.'],
  ['JSXFragment > JSXText[value=/\\p{L}/u]', 'Texts stand in the catalogues.'],
  ['JSXElement > JSXExpressionContainer > Literal[value=/\\p{L}/u]', 'Texts stand in the catalogues.'],
  [
    'JSXAttribute[name.name=/^(aria-label|aria-description|title|placeholder|label|alt|description)$/] > Literal[value=/\\p{L}/u]',
    'Texts stand in the catalogues.',
  ],
  ["JSXAttribute[name.name='dangerouslySetInnerHTML']", 'Text is rendered as text.'],
  ['AssignmentExpression > MemberExpression[property.name=/^(inner|outer)HTML$/]', 'Text is rendered as text.'],
];

const ofTheDashboard = [
  ['^(@nestjs/.*|typeorm|pg|fastify|@fastify/.*|node:.*)(/|$)', 'The dashboard knows no server.'],
  ['^\\.{1,2}/(?!.*\\.(js|css|json|svg|png)(\\?.*)?$)', 'Relative imports end in .js.'],
];

const namelessRoutes = [
  [
    'MethodDefinition:has(> Decorator > CallExpression[callee.name=/^(Get|Post|Put|Patch|Delete|Head|Options|All)$/]):not(:has(> Decorator > CallExpression[callee.name="May"]))',
    'A route names what it does with @May(…): without it nobody gets in.',
  ],
];

const unsafeWrites = [
  [
    "CallExpression[callee.property.name='save']",
    'save() overwrites what another session wrote: insert, or update with the version in its condition.',
  ],
];

/** Import zones: a feature sees of another feature what `doors` matches. */
function featureZones(folder, files, doors, message) {
  const features = resolve(root, folder);
  const names = existsSync(features) ? readdirSync(features, { withFileTypes: true }) : [];
  return names
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      target: `${features}/${name}/**/${files}`,
      from: `${features}/!(${name})/**/*`,
      except: doors.map((door) => `${features}/${door}`),
      message,
    }));
}

const meeting = "Features meet at each other's index.ts only.";
// A foreign key crosses features, and a cycle of index files would leave its class undefined when decorators run:
// so entities, and only they, name each other directly.
const zones = [
  ...featureZones('apps/api/src/features', '!(*.entity).ts', ['*/index.ts'], meeting),
  ...featureZones('apps/api/src/features', '*.entity.ts', ['*/index.ts', '*/*.entity.ts'], meeting),
  ...featureZones('apps/dashboard/src/features', '*', [], 'Features of the dashboard never import each other.'),
];

const layers = [
  { sourceTag: 'layer:pure', onlyDependOnLibsWithTags: ['layer:pure'] },
  { sourceTag: 'layer:contracts', onlyDependOnLibsWithTags: ['layer:pure', 'layer:contracts'] },
  { sourceTag: 'layer:server', onlyDependOnLibsWithTags: ['layer:pure', 'layer:contracts'] },
  { sourceTag: 'layer:client', onlyDependOnLibsWithTags: ['layer:pure', 'layer:contracts'] },
  { sourceTag: 'layer:tests', onlyDependOnLibsWithTags: ['layer:pure', 'layer:contracts', 'layer:server'] },
];

const hookRules = Object.fromEntries(Object.keys(hooks.configs.recommended.rules).map((rule) => [rule, 'error']));

export default tseslint.config(
  {
    ignores: ['**/dist/**', '**/node_modules/**', '**/.nx/**', '**/.data/**', 'tests/.output/**'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      complexity: ['error', 10],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60 }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['apps/dashboard/public/**/*.js'], languageOptions: { globals: globals.browser, sourceType: 'script' } },

  // TypeScript: types are known to the rules.
  {
    files: typeScript,
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    plugins: { '@nx': nx, 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ noWarnOnMultipleProjects: true })] },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: [], depConstraints: layers },
      ],
      'import-x/no-restricted-paths': ['error', { basePath: root, zones }],
      ...bans(),
    },
  },

  // layer:pure and layer:contracts
  {
    files: ['libs/*/src/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-restricted-globals': ['error', ...machine, ...timers],
      ...bans(...timeAndChance),
    },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    rules: imports(['^(?!\\.{1,2}/)', 'The domain imports nothing.']),
  },
  {
    files: ['libs/minutes/src/**/*.ts'],
    rules: imports(['^(?!\\.{1,2}/|@netvaerksoverblik/domain$)', 'The reader imports the domain only.']),
  },
  {
    files: ['libs/contracts/src/**/*.ts'],
    rules: imports([
      '^(?!\\.{1,2}/|@netvaerksoverblik/(domain|minutes)$)',
      'Contracts import types of the pure layer only.',
    ]),
  },
  {
    files: ['libs/*/src/**/*.spec.ts'],
    rules: imports([
      '^(?!\\.{1,2}/|@netvaerksoverblik/domain$|fast-check$)',
      'Specs of the pure layer import Jest and fast-check only.',
    ]),
  },

  // layer:server
  {
    files: ['apps/api/src/**/*.ts'],
    rules: {
      ...imports([
        '^(react|react-dom|react-router|@mantine/.*|@tanstack/.*|recharts)(/|$)',
        'The server knows no screen.',
      ]),
      ...bans(...unsafeWrites, ...namelessRoutes),
    },
  },

  // layer:client
  {
    files: ['apps/dashboard/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hookRules,
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      ...imports(...ofTheDashboard, ['^react-i18next$', 'Texts are typed by lib/texts.js.']),
      ...bans(...screenTexts),
    },
  },
  {
    files: ['apps/dashboard/src/lib/texts.ts', 'apps/dashboard/src/lib/i18n.ts'],
    rules: imports(...ofTheDashboard),
  },
  { files: ['apps/dashboard/**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 120 }] } },
  {
    files: ['apps/dashboard/vite.config.ts'],
    rules: { 'no-restricted-syntax': 'off', 'no-restricted-imports': 'off' },
  },

  // layer:tests: the only layer that may import an application.
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: ['@netvaerksoverblik/api'], depConstraints: layers },
      ],
    },
  },
  {
    files: specs,
    plugins: { jest },
    languageOptions: { globals: globals.jest },
    rules: {
      'jest/no-focused-tests': 'error',
      'jest/valid-expect': 'error',
      'jest/no-identical-title': 'error',
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert', 'assert*'] }],
      'jest/valid-title': ['error', { mustNotMatch: { it: '^should\\b', test: '^should\\b' } }],
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': 'off',
    },
  },

  // Tables of data and corpora may be long.
  {
    files: [
      '**/*.vocabulary.ts',
      '**/words/**',
      '**/texts/**',
      '**/migrations/**',
      '**/*.data.ts',
      'apps/api/src/database/demo/**',
    ],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
);
