import { Knex } from 'knex';
import { Tx } from '../database/Database';
import { Job } from './Job';
import { remindOfTalks } from './remindOfTalks';

/** Days before the preparation is wanted. */
const DAYS_BEFORE = 3;

const isReady = (state: string) => state === 'ready' || state === 'onPaper';

function somebodyIsNotReady(talks: Knex.QueryBuilder, tx: Tx): void {
  talks
    .whereNull('talk.started_at')
    .whereExists(
      tx('mus_sheet as open')
        .whereRaw(
          'open.organisation_id = talk.organisation_id and open.talk_id = talk.id',
        )
        .whereNotIn('open.state', ['ready', 'onPaper'])
        .select(tx.raw('1')),
    );
}

/** Three days before the preparation is wanted, those who are not ready are reminded; on paper counts as ready. */
export const remindPreparation: Job = {
  id: 'mus-remind-preparation',
  everyMinutes: 60,
  run: deps =>
    remindOfTalks(deps, {
      kind: 'preparationReminder',
      day: 'preparation_due_on',
      daysBefore: DAYS_BEFORE,
      states: ['invited', 'preparing'],
      only: somebodyIsNotReady,
      roles: ({ employeeSheet, leaderSheet }) => [
        ...(isReady(employeeSheet) ? [] : (['employee'] as const)),
        ...(isReady(leaderSheet) ? [] : (['leader'] as const)),
      ],
    }),
};
