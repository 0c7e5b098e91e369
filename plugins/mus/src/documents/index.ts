export { Corrections } from './Corrections';
export { BookingPanel, HolderList, ParticipationPanel } from './booking';
export { Conflict } from './Conflict';
export { genitive } from './genitive';
export { FormConflict } from './FormConflict';
export { FormView } from './FormView';
export { LocalTextFields } from './LocalTextFields';
export { Ideas } from './Ideas';
export { Introduction } from './Introduction';
export { MaterialList } from './MaterialList';
export { OurValues } from './OurValues';
export { SeniorOffer } from './SeniorOffer';
export { mergeTexts } from './mergeTexts';
export { OwnNotes } from './OwnNotes';
export { OpenedBy } from './OpenedBy';
export { SavedWords } from './SavedWords';
export { Signposts } from './Signposts';
export {
  GetOwnData,
  GetPdf,
  LeaderChanges,
  Origin,
  Proposals,
  Sharing,
} from './sharing';
export { Stub } from './Stub';
export { documentTexts } from './texts';
export { useReaderLine } from './useReaderLine';
export { weave } from './weave';
export { Guide } from './guides/Guide';
export { UnsentRemark } from './verdict/UnsentRemark';
export { forgetVerdicts, useVerdictDraft } from './verdict/verdictDrafts';
export type { VerdictDrafting } from './verdict/verdictDrafts';
export { VerdictForm } from './verdict/VerdictForm';
export { verdictWords } from './verdict/verdictWords';
