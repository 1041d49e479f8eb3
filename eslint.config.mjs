import js from '@eslint/js'
import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['out', 'dist', 'node_modules', 'test/fixtures', '*.mjs'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['electron.vite.config.ts', 'vitest.config.ts'] }, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-control-regex': 'off',
      'no-misleading-character-class': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'No HTML from data.' },
        { selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]", message: 'No HTML from data.' },
        { selector: "CallExpression[callee.property.name='openExternal']", message: 'Nothing is opened on the network.' },
        { selector: "CallExpression[callee.property.name=/^(unsafeMode|serialize|loadExtension)$/]", message: 'Not on our database.' },
        { selector: "MemberExpression[computed=true][property.value=/^(openExternal|innerHTML|outerHTML|unsafeMode)$/]", message: 'Not by another spelling either.' },
        { selector: "JSXAttribute[name.name='srcDoc']", message: 'No HTML from data.' },
        { selector: "CallExpression[callee.object.name='document'][callee.property.name=/^(write|writeln)$/]", message: 'No HTML from data.' },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
      'no-restricted-properties': [
        'error',
        { property: 'transaction', message: 'Every transaction goes through the queue: store.change.' },
        { object: 'tx', property: 'save', message: 'insert, update or query: save() reads before it writes.' },
        { object: 'manager', property: 'save', message: 'Every write goes through the queue: store.change.' },
      ],
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  { files: ['renderer/**/*.tsx', 'renderer/**/*.ts'], plugins: { 'react-hooks': hooks }, rules: { ...hooks.configs.recommended.rules, 'react-hooks/incompatible-library': 'off' } },
  { files: ['renderer/features/**/*.tsx'], rules: { 'no-restricted-imports': ['error', { paths: [{ name: '@mantine/dates', importNames: ['DateInput'], message: 'It reads 24-11-2026 as 1 February 2001: use ui/tanggal-input.' }] }] } },
  { files: ['main/**/*.ts'], ignores: ['main/ipc/serve-contract.ts', 'main/index.ts'], rules: { 'no-restricted-imports': ['error', { paths: [{ name: 'electron', importNames: ['ipcMain'], message: 'Only serve-contract registers handlers.' }] }] } },
  { files: ['db/store.ts', 'test/**'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['test/**'], rules: { '@typescript-eslint/no-empty-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
)
