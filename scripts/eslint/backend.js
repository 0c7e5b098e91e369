const { tests, typescript } = require('./everywhere');
const { noChance, noClock, noDatabaseClock } = require('./clock');
const { noBareHandle, oneTransaction } = require('./database');

const contract = '@samtale/backstage-plugin-mus-common/contract';

/** The files that may know the HTTP contract. */
const edges = [
  '**/src/http/**',
  '**/src/**/*[hH]andlers.ts',
  '**/src/**/*[rR]outes.ts',
  '**/src/**/*Handlers/**',
  '**/src/**/routes/**',
  '**/src/plugin.ts',
];

const time = [
  ...noClock('Take it from the clock service.'),
  ...noChance,
  ...noDatabaseClock,
];

const places = {
  message: '`__dirname` moves in builds: use resolvePackagePath().',
  selector: 'Identifier[name="__dirname"]',
};

const syntax = (files, ...forbidden) => ({
  files,
  excludedFiles: tests,
  rules: { 'no-restricted-syntax': ['error', ...forbidden] },
});

/** The backend: time comes from the clock, the contract ends at the edge, stores are handed their transaction. */
module.exports = () => [
  syntax(typescript, ...time, places, ...oneTransaction, ...noBareHandle),
  // They open the databases.
  syntax(
    ['**/src/database/**', '**/src/vault/*KeyStore.ts', '**/scripts/**'],
    ...[...time, places, ...oneTransaction],
  ),
  syntax(['**/src/clock/**'], ...oneTransaction, ...noBareHandle),
  {
    files: typescript,
    excludedFiles: [...tests, ...edges],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: contract,
              message: 'Services speak the domain; only edges the contract.',
            },
          ],
          patterns: ['*.test*', '**/__testUtils__/**', '**/__mocks__/**'],
        },
      ],
    },
  },
];
