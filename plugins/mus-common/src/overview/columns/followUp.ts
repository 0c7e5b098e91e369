import { say, sayDay } from '../../texts';
import { OverviewColumn } from './OverviewColumn';

/** The next follow-up: its state and day. */
export const followUp: OverviewColumn = {
  heading: 'followUp',
  sort: 'followUp',
  say: ({ followUpOn, followUpState }, language) =>
    followUpOn && followUpState
      ? `${say(language, 'followUpStates', followUpState)}: ${sayDay(language, followUpOn)}`
      : '',
};
