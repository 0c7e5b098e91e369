import { roundSteps } from '@samtale/backstage-plugin-mus-common';
import type { RoundStep } from '@samtale/backstage-plugin-mus-common';
import type { BoardRow, Round } from '../../api';

const prepared = (signal: BoardRow['employeeSheet']) => signal !== 'notReady';
const beforeTalk = ['invited', 'preparing', 'ready'];
const heldOrFurther = ['held', 'agreed', 'followingUp', 'closed'];

/** Rows whose other of the two is me. */
const mineIn = (round: Round, me: string) =>
  round.board.filter(row => row.leader.id === me);

/** How far the team is, in numbers that say nothing about what anybody writes. */
export function boardCounts(round: Round, me: string) {
  const { board } = round;
  return {
    invited: board.length,
    ready: board.filter(row => prepared(row.employeeSheet)).length,
    mine: mineIn(round, me).filter(row => prepared(row.leaderSheet)).length,
    unreached: board.filter(row => row.unreached).length,
  };
}

/** The one thing the leader does next in the round. */
export type RoundNext =
  | { kind: 'choose' }
  | { kind: 'finish'; questionnaireId: string }
  | { kind: 'prepare' | 'talk'; row: BoardRow }
  | { kind: 'overview' };

/** What comes next: choose a form, finish it, prepare for somebody, hold a talk, else the overview. */
export function nextInRound(round: Round, me: string): RoundNext {
  const [form] = round.questionnaires;
  if (!form) return { kind: 'choose' };
  if (round.board.length === 0)
    return { kind: 'finish', questionnaireId: form.id };
  const waiting = mineIn(round, me).filter(row =>
    beforeTalk.includes(row.state),
  );
  const bothReady = waiting.find(
    row => prepared(row.employeeSheet) && prepared(row.leaderSheet),
  );
  if (bothReady) return { kind: 'talk', row: bothReady };
  const unprepared = waiting.filter(row => !prepared(row.leaderSheet));
  const next =
    unprepared.find(row => prepared(row.employeeSheet)) ?? unprepared[0];
  return next ? { kind: 'prepare', row: next } : { kind: 'overview' };
}

/** The four steps of the round as they stand today (T02). */
export function stepsOf(round: Round, today: string): RoundStep[] {
  const { preparationDueOn, talksFrom, talksUntil, wrapUpOn } = round;
  return roundSteps({
    dates: { preparationDueOn, talksFrom, talksUntil, wrapUpOn },
    today,
    talks: round.board.length,
    talksHeld: round.board.filter(row => heldOrFurther.includes(row.state))
      .length,
    closed: round.state === 'closed',
  });
}
