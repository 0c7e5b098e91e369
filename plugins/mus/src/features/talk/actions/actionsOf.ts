import { isUnwritten } from '@samtale/backstage-plugin-mus-common';
import type { TalkContent } from '../../../api';
import type { Situation } from '../situation';

/** What can be done with a talk. */
export type Action =
  'prepare' | 'continue' | 'see' | 'start' | 'held' | 'makePlan' | 'openPlan';

/** What can be done now, the next step first. */
export function actionsOf(talk: TalkContent, situation: Situation): Action[] {
  const { can, planId } = talk;
  const mayHold =
    situation === 'started' || situation === 'talk' || !can.startTalk;
  const written = !isUnwritten(talk.mine.state) && !can.answer;
  // Topic cards come first; the preparation leads there.
  const cards = talk.choices?.cards === 'pick' && can.startTalk;
  const inOrder: Array<[Action, boolean]> = [
    ['prepare', (can.answer || cards) && situation === 'prepare'],
    ['continue', can.answer && situation === 'continue'],
    ['openPlan', planId !== null],
    ['makePlan', planId === null && can.createPlan],
    ['start', can.startTalk],
    ['held', can.markHeld && mayHold],
    ['see', !talk.heldAt && written],
  ];
  return inOrder.filter(([, possible]) => possible).map(([action]) => action);
}
