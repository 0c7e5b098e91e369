export { Corrections } from './form/Corrections';
export { BookingPanel, HolderList, ParticipationPanel } from './booking';
export { Conflict } from './conflicts/Conflict';
export { genitive } from './genitive';
export { heldByOther } from './heldByOther';
export { FormConflict } from './conflicts/FormConflict';
export { FormView } from './form/FormView';
export { LocalTextFields } from './form/LocalTextFields';
export { Ideas } from './form/Ideas';
export { Introduction } from './form/Introduction';
export { MaterialList } from './MaterialList';
export { OurValues } from './form/OurValues';
export { SeniorOffer } from './form/SeniorOffer';
export { mergeTexts } from './conflicts/mergeTexts';
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
export { useHold } from './useHold';
export { useFormSize } from './form/useFormSize';
export { useReaderLine } from './useReaderLine';
export { weave } from './conflicts/weave';
export { GoesOn, LeftBehind, useGoesOn } from './leftBehind/GoesOn';
export { Guide } from './guides/Guide';
export { Said } from './verdict/Said';
export { UnsentRemark } from './verdict/UnsentRemark';
export { forgetVerdicts, useVerdictDraft } from './verdict/verdictDrafts';
export type { VerdictDrafting } from './verdict/verdictDrafts';
export { VerdictForm } from './verdict/VerdictForm';
export { verdictWords } from './verdict/verdictWords';
