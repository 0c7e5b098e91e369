/** The one lint configuration of every workspace. */
module.exports = packageDir =>
  require('@backstage/cli/config/eslint-factory')(packageDir);
