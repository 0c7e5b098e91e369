import { SheetSignal } from './answerSchema';

/** States of one party's preparation, as its writer sees it. */
export const sheetStates = ['notStarted', 'draft', 'ready', 'onPaper'] as const;
export type SheetState = (typeof sheetStates)[number];

/** What the other may know of a preparation: never progress, times or typing. */
export function signalOf(state: SheetState): SheetSignal {
  return state === 'ready' || state === 'onPaper' ? state : 'notReady';
}
