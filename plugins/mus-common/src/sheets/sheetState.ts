import { SheetSignal } from './answerSchema';

/** States of one party's preparation, as its writer sees it. */
export const sheetStates = [
  'notStarted',
  /** My topic cards are sent (M05). */
  'cardsPicked',
  /** The cards of the two are exchanged; the preparation can begin (M08). */
  'cardsExchanged',
  'draft',
  'ready',
  'onPaper',
] as const;
export type SheetState = (typeof sheetStates)[number];

/** What the other may know of a preparation: never progress, times or typing. */
export function signalOf(state: SheetState): SheetSignal {
  return state === 'ready' || state === 'onPaper' ? state : 'notReady';
}

/** Nothing has been written in it yet. */
export function isUnwritten(state: SheetState): boolean {
  return (
    state === 'notStarted' ||
    state === 'cardsPicked' ||
    state === 'cardsExchanged'
  );
}
