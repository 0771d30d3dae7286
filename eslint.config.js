import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { configs, parser, plugin } from 'typescript-eslint';
import { koinon } from './packages/tools/src/lint/index.js';

/** Who may import whom (the arrows of the house). What is not named here imports what it likes. */
const arrows = {
  contract: { allow: [], node: false },
  i18n: { allow: ['contract'], node: false },
  ical: { allow: ['contract'], node: false },
  sdk: { allow: ['contract', 'i18n', 'ical'], node: false },
  widgets: { allow: ['contract', 'i18n', 'ical', 'sdk'], node: false },
  console: { allow: ['contract', 'i18n', 'ical', 'sdk', 'widgets'], node: false },
  themes: { allow: ['contract'], node: true },
  server: { allow: ['contract', 'i18n', 'ical'], node: true },
};
const browserPackages = Object.keys(arrows).filter(folder => !arrows[folder].node);
// Generators run in Node while one works; what they write is checked in and pure.
const tests = ['**/*.test.ts', '**/testing/**', '**/generate-*.ts'];

const nodeGlobals = [
  'process',
  'Buffer',
  'global',
  'require',
  'module',
  '__dirname',
  '__filename',
  'setImmediate',
];

export default [
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/.cache/**',
      '.koinon/**',
      'stories/public/mockServiceWorker.js',
    ],
  },
  ...configs.strict.map(config => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.{ts,js}'],
    plugins: { koinon },
    rules: {
      'no-console': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'koinon/no-unsafe-directive': 'error',
    },
  },
  {
    files: ['packages/*/src/**/*.ts', 'stories/**/*.ts'],
    languageOptions: {
      parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { '@typescript-eslint': plugin },
    rules: {
      // The ones that need types and earn them.
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        // node:test's own functions return promises that nobody waits for.
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-unused-vars': 'off', // tsc says it (noUnusedLocals)
      '@typescript-eslint/no-invalid-void-type': 'off',
      // An empty class or handler is a decision where the rules of the house ask for one.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/unified-signatures': 'off',
    },
  },
  ...Object.entries(arrows).map(([folder, { allow, node }]) => ({
    files: [`packages/${folder}/src/**/*.ts`],
    ignores: tests,
    rules: { 'koinon/package-arrows': ['error', { folder, allow, node }] },
  })),
  ...Object.entries(arrows).map(([folder, { allow }]) => ({
    // Tests run in Node and keep the arrows; real announcements are the best of fixtures.
    files: [
      `packages/${folder}/src/**/*.test.ts`,
      `packages/${folder}/src/testing/**/*.ts`,
      `packages/${folder}/src/**/generate-*.ts`,
    ],
    rules: { 'koinon/package-arrows': ['error', { folder, allow: [...allow, 'seeds'], node: true }] },
  })),
  {
    files: browserPackages.map(folder => `packages/${folder}/src/**/*.ts`),
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        ...nodeGlobals.map(name => ({ name, message: 'This package runs in browsers.' })),
      ],
    },
  },
  {
    files: ['packages/{contract,sdk,widgets,console}/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: ['zod', 'zod/v4', 'zod/v3', 'zod/v4/classic'].map(name => ({
            name,
            message:
              'Only `zod/mini` reaches a browser: full zod is three times the size and trips a strict policy.',
          })),
        },
      ],
    },
  },
  ...[lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended].map(
    config => ({
      ...config,
      files: ['packages/{widgets,console}/src/**/*.ts', 'stories/**/*.ts'],
    }),
  ),
  {
    files: ['packages/{widgets,console}/src/**/*.ts'],
    rules: {
      'koinon/csp-templates': 'error',
      'koinon/guarded-define': 'error',
      'koinon/no-public-property': 'error',
      'koinon/no-rem': 'error',
      'koinon/no-uppercase': 'error',
      'koinon/safe-url': 'error',
      'koinon/shared-context-key': 'error',
      // `role="list"` is not redundant where styles take the bullets away: Safari takes the role with them.
      'lit-a11y/no-redundant-role': 'off',
      // Classes and their definition are separate modules here, so these two cannot see what they ask for.
      'wc/file-name-matches-element': 'off',
      'wc/require-listener-teardown': 'off',
    },
  },
  {
    // Tests write hostile pages on purpose.
    files: ['packages/{widgets,console}/src/**/*.test.ts', 'packages/widgets/src/testing/**'],
    rules: {
      'koinon/csp-templates': 'off',
      'koinon/safe-url': 'off',
      'koinon/guarded-define': 'off',
      'koinon/no-public-property': 'off',
    },
  },
  {
    // The one place that may.
    files: ['packages/widgets/src/core/define.ts'],
    rules: { 'koinon/guarded-define': 'off' },
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      // What must not compile is a test of its own; the test's name says why.
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': false }],
    },
  },
];
