import { Problem } from '../problems/problem';
import { isUnwritten, SheetState } from './sheetState';

/** What I do with my preparation. */
export type SheetCommand = 'answer' | 'markReady' | 'takeBack' | 'markOnPaper';

/** What my abilities follow from. */
export interface SheetFacts {
  readonly state: SheetState;
  /** "Start samtalen" was pressed: what is prepared stays as it was read. */
  readonly talkStarted: boolean;
  readonly talkHeld: boolean;
  /** Closed, postponed or declined. */
  readonly talkOver: boolean;
  /** Of forms with topic cards; absent: the form has none. */
  readonly cards?: { readonly exchanged: boolean; readonly mineSent: boolean };
}

/** What stands in the way of every command, if anything. */
function talkProblem(facts: SheetFacts): string | null {
  if (facts.talkOver) return 'talkClosed';
  if (facts.talkHeld) return 'talkHeld';
  return facts.talkStarted ? 'talkStarted' : null;
}

function handedInProblem(state: SheetState): string | null {
  if (state === 'ready') return 'sheetIsReady';
  return state === 'onPaper' ? 'sheetIsOnPaper' : null;
}

/** Topic cards are exchanged before anybody prepares (M08). */
const answerProblem = ({ state, cards }: SheetFacts): string | null =>
  handedInProblem(state) ??
  (cards && !cards.exchanged ? 'cardsNotExchanged' : null);

const stateProblem: Record<SheetCommand, (facts: SheetFacts) => string | null> =
  {
    answer: answerProblem,
    markReady: ({ state }) =>
      isUnwritten(state) ? 'nothingAnswered' : handedInProblem(state),
    takeBack: ({ state }) => (handedInProblem(state) ? null : 'sheetNotReady'),
    markOnPaper: ({ state }) => handedInProblem(state),
  };

/** Where a preparation that is taken back goes on. */
function takenBack({ cards }: SheetFacts): SheetState {
  if (!cards || cards.exchanged) return 'draft';
  return cards.mineSent ? 'cardsPicked' : 'notStarted';
}

const after: Record<SheetCommand, (facts: SheetFacts) => SheetState> = {
  answer: () => 'draft',
  markReady: () => 'ready',
  takeBack: takenBack,
  markOnPaper: () => 'onPaper',
};

/** The state of my preparation after a command, or why it is not possible (T12, T16). */
export function decideSheet(
  facts: SheetFacts,
  command: SheetCommand,
): { ok: true; state: SheetState } | { ok: false; problems: Problem[] } {
  const code = talkProblem(facts) ?? stateProblem[command](facts);
  return code
    ? { ok: false, problems: [{ path: '', code }] }
    : { ok: true, state: after[command](facts) };
}

/** Which commands are open to me now; the buttons and the server ask the same. */
export function sheetAbilities(
  facts: SheetFacts,
): Record<SheetCommand, boolean> {
  const may = (command: SheetCommand) => decideSheet(facts, command).ok;
  return {
    answer: may('answer'),
    markReady: may('markReady'),
    takeBack: may('takeBack'),
    markOnPaper: may('markOnPaper'),
  };
}
