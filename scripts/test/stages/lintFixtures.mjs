import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from '../../runtime/node.mjs';
import { fixtures } from '../../eslint/fixtures/index.mjs';

const folder = join(root, 'dist', 'lint-fixtures');

function put(path, content) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

const json = value => JSON.stringify(value);
const names = Object.keys(fixtures).map(role => `@samtale/${role}`);
const packages = ['luxon', 'knex', 'react', '@mui/material', '@backstage/ui'];
const versions = [...names, ...packages].map(name => [name, '*']);

/** A package of the role, as the rules expect it. */
function putPackage(role) {
  const name = `@samtale/${role}`;
  const backstage = { role, pluginId: role };
  const manifest = {
    name,
    version: '0.0.0',
    backstage,
    main: 'src/good/fine.ts',
  };
  const dependencies = Object.fromEntries(versions.filter(([n]) => n !== name));
  put(`plugins/${role}/package.json`, json({ ...manifest, dependencies }));
  const config = json(join(root, 'scripts', 'eslint'));
  put(
    `plugins/${role}/.eslintrc.js`,
    `module.exports = require(${config})(__dirname);\n`,
  );
}

function putRepository() {
  rmSync(folder, { recursive: true, force: true });
  put('package.json', json({ private: true, workspaces: ['plugins/*'] }));
  put('.eslintrc.js', 'module.exports = { root: true };\n');
  const extend = '@backstage/cli/config/tsconfig.json';
  put('tsconfig.json', json({ extends: extend, include: ['plugins/*/src'] }));
  Object.keys(fixtures).forEach(putPackage);
}

function putCases() {
  return Object.entries(fixtures).flatMap(([role, cases]) =>
    cases.map(example => {
      for (const [path, code] of Object.entries(example.beside ?? {})) {
        put(`plugins/${role}/${path}`, code);
      }
      const file = put(`plugins/${role}/${example.file}`, example.code);
      return { ...example, role, file, path: example.file };
    }),
  );
}

function judge(example, result) {
  const found = result?.messages ?? [];
  const errors = found.filter(({ severity }) => severity === 2);
  const name = `${example.role}: ${example.rule ?? 'nothing wrong'} (${example.path})`;
  const ok = example.rule
    ? errors.some(({ ruleId }) => ruleId === example.rule)
    : found.length === 0;
  const reported = found.map(m => `${m.ruleId}: ${m.message}`).join('; ');
  return { name, ok, detail: ok ? '' : `reported: ${reported || 'nothing'}` };
}

/** For each rule and package role: does its bad example really fail? */
export async function run() {
  putRepository();
  const examples = putCases();
  const require = createRequire(join(root, 'package.json'));
  const { ESLint } = require('eslint');
  process.chdir(folder);
  const eslint = new ESLint({
    cwd: folder,
    ignore: false,
    resolvePluginsRelativeTo: join(root, 'node_modules', '@backstage', 'cli'),
  });
  const results = await eslint.lintFiles(examples.map(({ file }) => file));
  process.chdir(root);
  const byFile = new Map(results.map(result => [result.filePath, result]));
  return examples.map(example => judge(example, byFile.get(example.file)));
}
