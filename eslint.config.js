import vue from 'eslint-plugin-vue'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const sources = ['**/*.ts', '**/*.vue']
const tests = ['**/*.test.ts', 'tests/**/*.ts']
const configs = ['eslint.config.js', '**/*.config.ts']

/** Refuses imports by pattern. A later block replaces an earlier one, so each folder lists all it refuses. */
function refuseImports(...patterns) {
  return { 'no-restricted-imports': ['error', { patterns }] }
}

const testsFromSources = {
  regex: String.raw`^@aanbod/tests(/|$)|^(\.\./)+tests/`,
  message: 'Sources know nothing of the tests.',
}
const anotherPackage = {
  regex: String.raw`^(\.\./)+(shared|server|client)/`,
  message: 'Import another package by its name: @aanbod/…',
}
const fromServer = {
  regex: String.raw`^@aanbod/server(/|$)`,
  message: 'The client knows the server by its GraphQL schema only; what both need goes to shared.',
}
const fromClient = { regex: String.raw`^@aanbod/client(/|$)`, message: 'The server knows nothing of the client.' }
const nodeModules = { regex: String.raw`^node:`, message: 'This runs in a browser.' }
const anotherResolver = {
  regex: String.raw`^\.\./[^/]+/[^/]+\.resolver(\.ts)?$`,
  message: "A concept uses another's entity and service, never its resolver.",
}
const anotherPage = {
  regex: String.raw`^\.\./(?!core/)[^/]+/[^/]*Page\.vue$`,
  message: "A concept never uses another's pages; link to them, or share a component.",
}
const onlyWhatSharedMay = {
  regex: String.raw`^(?!\.{1,2}/|zod($|/)|libphonenumber-js($|/)|graphql$)`,
  message: 'Shared code knows no Node, no browser and no framework: only zod, libphonenumber-js and graphql.',
}
const onlyWhatSharedTestsMay = {
  ...onlyWhatSharedMay,
  regex: String.raw`^(?!\.{1,2}/|zod($|/)|libphonenumber-js($|/)|graphql$|vitest$)`,
}

export default defineConfig(
  globalIgnores(['**/dist/', 'data/', 'tests/results/', 'tests/bench/peers/', 'client/src/graphql-env.d.ts']),
  tseslint.configs.recommended,
  vue.configs['flat/recommended'],
  vue.configs['no-layout-rules'],
  {
    name: 'aanbod/all',
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-debugger': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only: a thing has one name everywhere.' },
        {
          selector: 'MemberExpression[property.name="only"][object.name=/^(test|it|describe|suite)$/]',
          message: 'One test alone is for your own machine.',
        },
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from where a thing is.' },
      ],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all', ignoreRestSiblings: true },
      ],
    },
  },
  {
    name: 'aanbod/types',
    files: ['**/*.ts'],
    ignores: configs,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  {
    name: 'aanbod/vue',
    files: ['**/*.vue'],
    // Vue 3 has no filters: a bar in a template belongs to a type.
    languageOptions: { parserOptions: { parser: tseslint.parser, vueFeatures: { filter: false } } },
    rules: {
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/no-bare-strings-in-template': [
        'error',
        {
          attributes: {
            '/.+/': ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'label'],
            '/^U[A-Z]/': ['placeholder', 'description', 'help', 'hint', 'text', 'loading-text', 'empty'],
            img: ['alt'],
            input: ['placeholder'],
            textarea: ['placeholder'],
          },
          directives: ['v-text'],
        },
      ],
      // Types say what is optional, and destructuring gives the default.
      'vue/require-default-prop': 'off',
      'vue/no-template-shadow': 'error',
      'vue/no-unused-refs': 'error',
      'vue/no-useless-template-attributes': 'error',
    },
  },
  { name: 'aanbod/config', files: configs, rules: { 'no-restricted-syntax': 'off' } },
  { name: 'aanbod/shared', files: ['shared/**/*.ts'], rules: refuseImports(onlyWhatSharedMay, anotherPackage) },
  {
    name: 'aanbod/shared tests',
    files: ['shared/**/*.test.ts'],
    rules: refuseImports(onlyWhatSharedTestsMay, anotherPackage),
  },
  {
    name: 'aanbod/server',
    files: ['server/**/*.ts'],
    ignores: [...tests, ...configs],
    rules: refuseImports(fromClient, anotherPackage, anotherResolver, testsFromSources),
  },
  {
    name: 'aanbod/client',
    files: sources.map(pattern => `client/src/${pattern}`),
    ignores: tests,
    rules: refuseImports(fromServer, anotherPackage, anotherPage, nodeModules, testsFromSources),
  },
)
