const { builtinModules } = require('node:module');
const { tests, typescript } = require('./everywhere');
const { noChance, noClock } = require('./clock');

/** From the ground up: a slice imports only slices that stand before it. */
const slices = [
  'organisation',
  'questions',
  'questionnaires',
  'sheets',
  'talks',
  'actionPlans',
  'followUps',
  'rounds',
];

/** What is built of the slices; no slice imports any of it. */
const builtOfSlices = ['overview', 'mails', 'access'];

const back = (target, from, message) => ({
  target: `./src/${target}`,
  from: `./src/${from}`,
  message,
});

function zones() {
  const upwards = slices.flatMap((slice, at) =>
    [...slices.slice(at + 1), ...builtOfSlices].map(above =>
      back(slice, above, `${slice} stands below ${above}.`),
    ),
  );
  const contract = [...slices, ...builtOfSlices, 'texts'].map(folder =>
    back(folder, 'contract', 'Only the edges know the contract.'),
  );
  const texts = [...slices, ...builtOfSlices].map(folder =>
    back('texts', folder, 'Texts know codes and params, no rules.'),
  );
  const helpers = [...slices, ...builtOfSlices, 'texts', 'contract'].map(
    folder => back(folder, 'testUtils', 'Builders are for tests.'),
  );
  return [...upwards, ...contract, ...texts, ...helpers];
}

const impure = [
  ...builtinModules,
  ...['react', 'react-dom', 'knex', 'express', 'nodemailer'],
].map(name => ({ name, message: 'The core is pure: no I/O, React or Node.' }));

/** The pure core: no I/O, no React, no Node, no clock; and its layers. */
module.exports = packageDir => [
  {
    files: typescript,
    excludedFiles: [...tests, '**/scripts/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: impure,
          patterns: [
            {
              group: ['node:*', '@backstage/backend-*', '@backstage/core-*'],
              message: 'The core is pure: no I/O, React or Node.',
            },
            { group: ['*.test*', '**/__testUtils__/**'] },
          ],
        },
      ],
      'import/no-restricted-paths': [
        'error',
        { basePath: packageDir, zones: zones() },
      ],
    },
  },
  {
    files: typescript,
    excludedFiles: ['**/*.test.*'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...noClock('In the core it comes from the caller.'),
        ...noChance,
        {
          selector: "NewExpression[callee.name='Date']",
          message: 'Use luxon: new Date() follows the zone of the machine.',
        },
      ],
    },
  },
];
