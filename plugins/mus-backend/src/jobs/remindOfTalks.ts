import { addDays, nextMailTime } from '@samtale/backstage-plugin-mus-common';
import { Knex } from 'knex';
import { leftBehindOf } from '../booking/leftBehind';
import { Tx } from '../database/Database';
import { later } from '../delivery/outbox/backoff';
import { DueFact } from '../delivery/facts/DueFacts';
import { JobDeps } from './Job';

/** At most so many talks at a time; the next run goes on. */
const BATCH = 500;
/** Whoever was invited just now is not reminded at once. */
const SETTLE_DAYS = 2;

/** A reminder of talks in a round that comes some days before a day of the round. */
export interface TalkReminder {
  /** A key of the registry of mails. */
  readonly kind: string;
  /** The day of the round. */
  readonly day: 'preparation_due_on' | 'talks_until';
  readonly daysBefore: number;
  readonly states: readonly string[];
  /** Further conditions on `talk`. */
  readonly only?: (talks: Knex.QueryBuilder, tx: Tx) => void;
  /** Who of the two is reminded. */
  readonly roles: (talk: ReminderTalk) => ReadonlyArray<'employee' | 'leader'>;
}

/** A talk that a reminder is about. */
export interface ReminderTalk {
  readonly id: string;
  readonly employeeSheet: string;
  readonly leaderSheet: string;
}

const sheet = (tx: Tx, party: string) =>
  tx('mus_sheet as s')
    .whereRaw(
      's.organisation_id = talk.organisation_id and s.talk_id = talk.id',
    )
    .where('s.party', party)
    .select('s.state');

/** Nobody is to prepare for a talk that goes on with another leader. */
const canBeHeld = `not ${leftBehindOf('talk')}`;

function talksToRemind(
  tx: Tx,
  { clock, settings }: JobDeps,
  { kind, day, daysBefore, states }: TalkReminder,
) {
  const today = clock.today();
  const settled = later(clock.now(), { days: -SETTLE_DAYS });
  return tx('mus_talk as talk')
    .join('mus_round as round', join =>
      join
        .on('round.organisation_id', 'talk.organisation_id')
        .andOn('round.id', 'talk.round_id'),
    )
    .where('talk.organisation_id', settings.organisation.organisationId)
    .whereIn('talk.state', states)
    .whereNull('talk.held_at')
    .whereRaw(canBeHeld)
    .where('talk.invited_at', '<=', settled)
    .whereBetween(`round.${day}`, [today, addDays(today, daysBefore)])
    .whereNotExists(
      tx('mus_due as due')
        .whereRaw(
          'due.organisation_id = talk.organisation_id and due.subject_id = talk.id',
        )
        .where({
          'due.subject_kind': 'talk',
          'due.kind': kind,
          // What the leader sent by hand is another occurrence.
          'due.occurrence': kind,
        })
        .select(tx.raw('1')),
    )
    .orderBy('talk.id')
    .limit(BATCH)
    .select<ReminderTalk[]>(
      'talk.id',
      sheet(tx, 'employee').as('employeeSheet'),
      sheet(tx, 'leader').as('leaderSheet'),
    );
}

/** Plans the reminder for the next morning of a working day; each talk is reminded of once. */
export function remindOfTalks(
  deps: JobDeps,
  reminder: TalkReminder,
): Promise<void> {
  const { database, dueFacts, clock, settings } = deps;
  const now = clock.now();
  const { organisation } = settings;
  const fact = (
    talk: ReminderTalk,
    recipientRole: 'employee' | 'leader',
  ): DueFact => ({
    organisationId: organisation.organisationId,
    subjectKind: 'talk',
    subjectId: talk.id,
    occurrence: reminder.kind,
    recipientRole,
    generation: 0,
    kind: reminder.kind,
    dueAt: nextMailTime(now, organisation),
  });
  return database.transaction(async tx => {
    const talks = talksToRemind(tx, deps, reminder);
    reminder.only?.(talks, tx);
    const facts = (await talks).flatMap(talk =>
      reminder.roles(talk).map(role => fact(talk, role)),
    );
    if (facts.length > 0) await dueFacts.add(tx, facts, now);
  });
}
