const { tests, typescript } = require('./everywhere');
const { noChance, noClock, noDatabaseClock } = require('./clock');

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

/** The backend: time comes from the clock, the contract ends at the edge. */
module.exports = () => [
  {
    files: typescript,
    excludedFiles: [...tests, '**/src/clock/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...noClock('Take it from the clock service.'),
        ...noChance,
        ...noDatabaseClock,
        {
          message: '`__dirname` moves in builds: use resolvePackagePath().',
          selector: 'Identifier[name="__dirname"]',
        },
      ],
    },
  },
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
