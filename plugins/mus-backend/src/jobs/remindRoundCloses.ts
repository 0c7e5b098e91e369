import { Job } from './Job';
import { remindOfTalks } from './remindOfTalks';

/** Days before the last talks of the round. */
const DAYS_BEFORE = 7;

/** A week before the round closes, both of each talk that was not held are told. */
export const remindRoundCloses: Job = {
  id: 'mus-round-closes',
  everyMinutes: 60,
  run: deps =>
    remindOfTalks(deps, {
      kind: 'roundCloses',
      day: 'talks_until',
      daysBefore: DAYS_BEFORE,
      states: ['invited', 'preparing', 'ready'],
      roles: () => ['employee', 'leader'],
    }),
};
