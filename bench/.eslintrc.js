const config = require('../scripts/eslint')(__dirname);

/**
 * A bench measures what is inside the plugin, and it is never published: what
 * it compares with stays a devDependency, and knip tells what is not declared.
 */
const insideView = {
  files: ['src/**/*.{ts,tsx}'],
  rules: {
    '@backstage/no-undeclared-imports': 'off',
    '@backstage/no-relative-monorepo-imports': 'off',
    'no-restricted-imports': 'off',
    'no-restricted-syntax': 'off',
  },
};

module.exports = { ...config, overrides: [...config.overrides, insideView] };
