const config = require('../../scripts/eslint')(__dirname);

module.exports = {
  ...config,
  overrides: [
    ...config.overrides,
    {
      // The test runs in a backend with the plugin that it is a module of.
      files: ['**/*.test.ts'],
      rules: { '@backstage/no-mixed-plugin-imports': 'off' },
    },
  ],
};
