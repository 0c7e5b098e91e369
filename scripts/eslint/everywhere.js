/** Files whose rules about length and test-only imports are looser. */
const tests = [
  '**/*.test.*',
  '**/*.spec.*',
  '**/__testUtils__/**',
  '**/testUtils/**',
  '**/setupTests.*',
];

const source = ['**/*.{ts,tsx,js,mjs,cjs}'];
const typescript = ['**/*.{ts,tsx}'];

const reactDefaultImport = {
  message: 'Import what you need from react by name.',
  selector:
    "ImportDeclaration[source.value='react'] :matches(ImportDefaultSpecifier, ImportNamespaceSpecifier)",
};

const sizes = {
  files: source,
  excludedFiles: ['**/*.test.*', '**/*.spec.*'],
  rules: { 'max-lines': ['error', { max: 300 }] },
};

const testSizes = {
  files: ['**/*.test.*', '**/*.spec.*'],
  rules: { 'max-lines': ['error', { max: 500 }], 'no-script-url': 'off' },
};

const functionSizes = {
  files: source,
  // A migration is one list of tables.
  excludedFiles: [...tests, '**/migrations/**'],
  rules: { 'max-lines-per-function': ['error', { max: 80 }] },
};

const structure = {
  files: source,
  rules: {
    '@backstage/no-mixed-plugin-imports': 'error',
    'import/no-cycle': ['error', { ignoreExternal: true }],
  },
};

const typed = {
  files: typescript,
  excludedFiles: ['**/*.d.ts'],
  parserOptions: { projectService: true },
  rules: {
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-floating-promises': 'error',
  },
};

const scripts = {
  files: ['**/*.{js,mjs,cjs}'],
  rules: { 'no-restricted-syntax': 'off' },
};

/** The rules of every workspace, whatever its role. */
const everywhere = () => [
  sizes,
  testSizes,
  functionSizes,
  structure,
  typed,
  scripts,
];

module.exports = { everywhere, tests, source, typescript, reactDefaultImport };
