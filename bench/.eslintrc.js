const config = require('../scripts/eslint')(__dirname);

/** A bench measures what is inside the plugin, and it is never published. */
const insideView = {
  files: ['src/**/*.ts'],
  rules: {
    '@backstage/no-relative-monorepo-imports': 'off',
    'no-restricted-imports': 'off',
    'no-restricted-syntax': 'off',
  },
};

module.exports = { ...config, overrides: [...config.overrides, insideView] };
