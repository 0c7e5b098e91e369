import { Problem } from '../problems/problem';
import { Party } from '../sheets/answerSchema';
import { SheetFacts } from '../sheets/sheetCommands';

/** What one does about the topics of a talk. */
export type CardCommand = 'pick' | 'send' | 'exchange' | 'chooseThemes';

/** What the commands follow from. */
export interface CardFacts {
  readonly sheet: SheetFacts;
  readonly party: Party;
  /** The form has topic cards for this talk. */
  readonly hasCards: boolean;
  /** The form has optional themes for this talk. */
  readonly hasOptionalThemes: boolean;
  readonly mineSent: boolean;
  readonly exchanged: boolean;
  /** From this day the leader may exchange alone. */
  readonly exchangeFrom: string;
  readonly today: string;
}

function talkProblem({ sheet }: CardFacts): string | null {
  if (sheet.talkOver) return 'talkClosed';
  if (sheet.talkHeld) return 'talkHeld';
  return sheet.talkStarted ? 'talkStarted' : null;
}

const pickProblem = (facts: CardFacts): string | null => {
  if (!facts.hasCards) return 'noCards';
  return facts.mineSent ? 'cardsAreSent' : null;
};

function exchangeProblem(facts: CardFacts): string | null {
  if (!facts.hasCards) return 'noCards';
  if (facts.exchanged) return 'cardsAreExchanged';
  if (facts.party === 'employee') return 'onlyLeaderExchanges';
  if (!facts.mineSent) return 'sendCardsFirst';
  return facts.today < facts.exchangeFrom ? 'tooEarlyToExchange' : null;
}

function themesProblem({ sheet, hasOptionalThemes }: CardFacts): string | null {
  if (!hasOptionalThemes) return 'noOptionalThemes';
  if (sheet.state === 'ready') return 'sheetIsReady';
  return sheet.state === 'onPaper' ? 'sheetIsOnPaper' : null;
}

const problemOf: Record<CardCommand, (facts: CardFacts) => string | null> = {
  pick: pickProblem,
  send: pickProblem,
  exchange: exchangeProblem,
  chooseThemes: themesProblem,
};

/**
 * What stands in the way of a command, if anything (M05–M08, K05). Who was not
 * ready when the leader exchanged may still send cards of their own.
 */
export function cardProblems(
  facts: CardFacts,
  command: CardCommand,
): Problem[] {
  const code = talkProblem(facts) ?? problemOf[command](facts);
  if (!code) return [];
  const params =
    code === 'tooEarlyToExchange' ? { on: facts.exchangeFrom } : undefined;
  return [{ path: '', code, ...(params ? { params } : {}) }];
}

/** Which commands are open to me now; the buttons and the server ask the same. */
export function cardAbilities(facts: CardFacts): Record<CardCommand, boolean> {
  const may = (command: CardCommand) =>
    cardProblems(facts, command).length === 0;
  return {
    pick: may('pick'),
    send: may('send'),
    exchange: may('exchange'),
    chooseThemes: may('chooseThemes'),
  };
}
