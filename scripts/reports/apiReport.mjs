import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { root } from '../runtime/node.mjs';
import { manifestOf, workspaceFolders } from '../test/workspaces.mjs';

/** The contract's report is openapi.yaml: its types are inferred from zod. */
const without = ['./package.json', './contract'];

/** Each public entry of each plugin package. */
export function entries() {
  const plugins = workspaceFolders().filter(name => name.startsWith('plugins'));
  return plugins.flatMap(folder =>
    Object.entries(manifestOf(folder).exports)
      .filter(([entry]) => !without.includes(entry))
      .map(([entry, file]) => ({ folder, entry, file })),
  );
}

const fileNames = ({ entry }) =>
  entry === '.' ? 'report' : `report-${entry.slice(2)}`;

/** Where the report of an entry is kept, relative to the root. */
export const reportPath = entry => `${entry.folder}/${fileNames(entry)}.api.md`;

const silent = { default: { logLevel: 'none' } };
const messages = {
  compilerMessageReporting: silent,
  tsdocMessageReporting: silent,
  extractorMessageReporting: {
    ...silent,
    'ae-forgotten-export': { logLevel: 'warning', addToApiReportFile: true },
  },
};

function configOf({ folder, entry, file }) {
  const types = file.replace(/^\.\//, '').replace(/\.tsx?$/, '.d.ts');
  const temporary = join(root, '.cache', 'reports', folder);
  mkdirSync(temporary, { recursive: true });
  const packageFolder = join(root, folder);
  const configObject = {
    projectFolder: packageFolder,
    mainEntryPointFilePath: join(root, 'dist-types', folder, types),
    compiler: { tsconfigFilePath: join(root, 'tsconfig.json') },
    apiReport: {
      enabled: true,
      reportFileName: fileNames({ entry }),
      reportFolder: packageFolder,
      reportTempFolder: temporary,
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    newlineKind: 'lf',
    messages,
  };
  return ExtractorConfig.prepare({
    configObject,
    configObjectFullPath: undefined,
    packageJsonFullPath: join(packageFolder, 'package.json'),
  });
}

/** Words in any order: tsc orders members by what it happened to check first. */
const words = file => readFileSync(file, 'utf8').split(/\s+/).sort().join(' ');

/**
 * Compares the report of an entry with the committed one, or writes it. Reads
 * the declarations that `tsc` has put in dist-types.
 */
export function apiReport(entry, { write }) {
  const file = join(root, reportPath(entry));
  const before = existsSync(file) ? words(file) : '';
  const config = configOf(entry);
  Extractor.invoke(config, {
    localBuild: write,
    showVerboseMessages: false,
    messageCallback: message => {
      message.handled = true;
    },
  });
  return before === words(config.reportTempFilePath);
}
