const { existsSync, readdirSync } = require('node:fs');
const { builtinModules } = require('node:module');
const { join } = require('node:path');
const { reactDefaultImport, tests, typescript } = require('./everywhere');

const contract = '@samtale/backstage-plugin-mus-common/contract';
const widgets = ['@mui/*', '@material-ui/*', '@backstage/ui', '@emotion/*'];

const zone = (target, from, message) => ({
  target: `./src/${target}`,
  from: `./src/${from}`,
  message,
});

function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter(entry => entry.isDirectory()).map(entry => entry.name);
}

function zones(packageDir) {
  const features = foldersIn(join(packageDir, 'src', 'features'));
  const apart = features.map(feature => ({
    target: `./src/features/${feature}`,
    from: './src/features',
    except: [`./${feature}`],
    message: 'Features do not import each other.',
  }));
  const below = ['api', 'questionViews', 'ui'].map(folder =>
    zone(folder, 'features', `${folder} stands below the features.`),
  );
  return [
    ...apart,
    ...below,
    zone('ui', 'api', 'ui knows no data.'),
    zone('ui', 'questionViews', 'ui knows no question.'),
    zone('api', 'ui', 'api draws nothing.'),
    zone('api', 'questionViews', 'api draws nothing.'),
    zone('questionViews', 'api', 'A question view gets its data as props.'),
  ];
}

const forbidden = ({ widgetsToo, contractToo }) => ({
  paths: [
    ...builtinModules.map(name => ({ name })),
    ...(contractToo
      ? [{ name: contract, message: 'Only src/api knows the contract.' }]
      : []),
    { name: '@mui/material', message: "Import '@mui/material/<Part>'." },
    { name: '@mui/icons-material', message: 'Import one icon by its path.' },
  ],
  patterns: [
    { group: ['node:*'], message: 'The browser has no Node.' },
    { group: ['@mui/*/*/*'], message: 'A private path of the library.' },
    { group: ['*.test*', '**/__testUtils__/**'] },
    ...(widgetsToo
      ? [
          {
            group: widgets.flatMap(name => [name, `${name}/**`]),
            message: 'Only src/ui imports the widget library.',
          },
        ]
      : []),
  ],
});

const imports = (files, excludedFiles, options) => ({
  files,
  excludedFiles: [...tests, ...excludedFiles],
  rules: { 'no-restricted-imports': ['error', forbidden(options)] },
});

/** A table drawn as cards on a phone loses its roles, so it names them. */
const tableRoles = {
  table: ['table'],
  thead: ['rowgroup'],
  tbody: ['rowgroup'],
  tr: ['row'],
  th: ['columnheader', 'rowheader'],
  td: ['cell'],
};

/** A command drops these callbacks when its component has gone, and a change of somebody else's takes it away. */
const saidTooLate = {
  message:
    'This is lost when the component goes before the reply: say it with `useSaying`.',
  selector:
    "Property[key.name=/^(onSuccess|onError|onSettled|then|failed)$/] CallExpression[callee.name='toast']",
};

const accessibility = {
  files: typescript,
  rules: {
    // A dialog's first field has the focus; plain elements never steal it.
    'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
    'jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ...tableRoles }],
    'jsx-a11y/no-interactive-element-to-noninteractive-role': [
      'error',
      tableRoles,
    ],
  },
};

/** The frontend: layers, and one folder that knows the widget library. */
module.exports = packageDir => [
  accessibility,
  {
    files: typescript,
    rules: {
      'no-restricted-syntax': ['error', reactDefaultImport, saidTooLate],
      'import/no-restricted-paths': [
        'error',
        { basePath: packageDir, zones: zones(packageDir) },
      ],
    },
  },
  imports(typescript, [], { widgetsToo: true, contractToo: true }),
  imports(['**/src/ui/**'], [], { widgetsToo: false, contractToo: true }),
  imports(['**/src/api/**'], [], { widgetsToo: true, contractToo: false }),
];
