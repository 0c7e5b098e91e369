/**
 * The stages of `npm test`, in order. A stage is a file that exports
 * `run(options)` and answers with checks `{ name, ok, detail }`; each counts
 * as one in the last line. To add one: write the file, add its line.
 */
export const stages = [
  { name: 'types', load: () => import('./types.mjs') },
  { name: 'lint', load: () => import('./lint.mjs') },
  { name: 'lint-fixtures', load: () => import('./lintFixtures.mjs') },
  { name: 'format', load: () => import('./format.mjs') },
  { name: 'knip', load: () => import('./knip.mjs') },
  { name: 'folders', load: () => import('./folders.mjs') },
  { name: 'reports', load: () => import('./reports.mjs') },
  { name: 'docs', load: () => import('./docs.mjs') },
  { name: 'capabilities', load: () => import('./capabilities.mjs') },
  {
    name: 'unit',
    load: () => import('./jest.mjs'),
    options: { kind: 'node' },
  },
  {
    name: 'frontend',
    load: () => import('./jest.mjs'),
    options: { kind: 'browser' },
  },
  { name: 'build', load: () => import('./build.mjs') },
  { name: 'e2e', load: () => import('./e2e.mjs') },
];
