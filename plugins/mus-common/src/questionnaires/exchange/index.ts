export { formToYaml } from './formYaml';
export type { ImportProblem, Read } from './ImportProblem';
export { readPasted } from './paste/readPasted';
export type { FoundQuestion, FoundTheme } from './paste/readPasted';
export { themesOf } from './paste/themesOf';
export { readImport } from './readImport';
export type { Imported } from './readImport';
export { longestImport } from './SourceText';
