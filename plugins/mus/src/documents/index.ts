export { Conflict } from './Conflict';
export { mergeTexts } from './mergeTexts';
export { OpenedBy } from './OpenedBy';
export { SavedWords } from './SavedWords';
export { Signposts } from './Signposts';
export { Stub } from './Stub';
export { documentTexts } from './texts';
export { useReaderLine } from './useReaderLine';
