import { say, sayDay, sayTime } from '../../texts';
import { OverviewColumn } from './OverviewColumn';

/** State of the talk, and when it is booked for. */
export const talk: OverviewColumn = {
  heading: 'talk',
  sort: 'talk',
  say: ({ talkState, bookedOn, bookedTime }, language) => {
    if (!talkState) return '';
    const state = say(language, 'talkStates', talkState);
    return bookedOn && bookedTime
      ? `${state}: ${sayDay(language, bookedOn)} ${sayTime(language, bookedTime)}`
      : state;
  },
};
