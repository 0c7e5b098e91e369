import { isUnwritten } from '@samtale/backstage-plugin-mus-common';
import type { TalkContent } from '../../api';

/** Where the two stand, as the page's one line and one button say it. */
export type Situation =
  | 'prepare'
  | 'continue'
  | 'wait'
  | 'talk'
  | 'started'
  | 'makePlan'
  | 'plan'
  | 'closed'
  | 'setAside';

const signalDone = (signal: string) => signal !== 'notReady';
const started = (talk: TalkContent) => talk.can.markHeld && !talk.can.startTalk;

function beforeTheTalk(talk: TalkContent): Situation {
  if (isUnwritten(talk.mine.state)) return 'prepare';
  if (talk.mine.state === 'draft') return 'continue';
  return signalDone(talk.other.signal) ? 'talk' : 'wait';
}

const asideStates = ['postponed', 'declined', 'withdrawn'];

/** One of the few situations a talk can be in for me. */
export function situationOf(talk: TalkContent): Situation {
  if (asideStates.includes(talk.state)) return 'setAside';
  if (talk.state === 'closed') return talk.planId ? 'plan' : 'closed';
  if (talk.heldAt) return talk.planId ? 'plan' : 'makePlan';
  if (started(talk)) return 'started';
  return beforeTheTalk(talk);
}
