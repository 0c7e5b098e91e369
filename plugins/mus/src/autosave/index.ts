export type { AutosaveDocument, SaveCall } from './AutosaveDocument';
export type { Autosave } from './Autosave';
export { browserDrafts } from './drafts/browserDrafts';
export type { DraftStore } from './drafts/DraftStore';
export { isUnsaved } from './FieldState';
export type { FieldState, FieldStatus } from './FieldState';
export { forgetDocuments } from './page/liveDocuments';
export type { Stored } from './ports';
export { useKeptTexts } from './drafts/useKeptTexts';
export type { KeptTexts } from './drafts/KeptTexts';
export { useLeaveWarning } from './page/useLeaveWarning';
export { sameJson } from './sameJson';
export { useAutosave } from './useAutosave';
export {
  useArrivals,
  useEveryChange,
  useField,
  useMade,
  useSaid,
  useUnsaved,
} from './watch';
