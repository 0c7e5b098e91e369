import type { TalkContent } from '../../api';
import type { Situation } from './situation';

/** What can be done with a talk. */
export type Action =
  'prepare' | 'continue' | 'see' | 'start' | 'held' | 'makePlan' | 'openPlan';

/** What can be done now, the next step first. */
export function actionsOf(talk: TalkContent, situation: Situation): Action[] {
  const { can, planId } = talk;
  const mayHold =
    situation === 'started' || situation === 'talk' || !can.startTalk;
  const written = talk.mine.state !== 'notStarted' && !can.answer;
  const inOrder: Array<[Action, boolean]> = [
    ['prepare', can.answer && situation === 'prepare'],
    ['continue', can.answer && situation === 'continue'],
    ['openPlan', planId !== null],
    ['makePlan', planId === null && can.createPlan],
    ['start', can.startTalk],
    ['held', can.markHeld && mayHold],
    ['see', !talk.heldAt && written],
  ];
  return inOrder.filter(([, possible]) => possible).map(([action]) => action);
}
