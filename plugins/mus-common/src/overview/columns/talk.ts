import { say } from '../../texts';
import { OverviewColumn } from './OverviewColumn';

/** State of the talk. */
export const talk: OverviewColumn = {
  heading: 'talk',
  sort: 'talk',
  say: (facts, language) =>
    facts.talkState ? say(language, 'talkStates', facts.talkState) : '',
};
