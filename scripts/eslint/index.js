const { join } = require('node:path');
const createConfig = require('@backstage/cli/config/eslint-factory');
const common = require('./common');
const backend = require('./backend');
const frontend = require('./frontend');
const { everywhere } = require('./everywhere');

/** Which rules a package gets besides those that stand everywhere. */
const byRole = {
  'common-library': common,
  'backend-plugin': backend,
  'backend-plugin-module': backend,
  'frontend-plugin': frontend,
};

/**
 * The one lint configuration of every workspace. Backstage's own comes first;
 * ours is added as overrides, because in several roles the factory replaces or
 * softens what is passed to it as plain rules.
 */
module.exports = packageDir => {
  const { backstage } = require(join(packageDir, 'package.json'));
  const forRole = byRole[backstage.role] ?? (() => []);
  return createConfig(packageDir, {
    parserOptions: { ecmaVersion: 2022 },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
      'import/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    overrides: [...everywhere(backstage.role), ...forRole(packageDir)],
  });
};
