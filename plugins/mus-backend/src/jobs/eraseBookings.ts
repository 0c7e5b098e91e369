import { bookingUnit } from '../booking/times/bookingRows';
import { Job, JobDeps } from './Job';

/** Talks at a time; the next run goes on. */
const BATCH = 200;

/** Talks whose preparations are erased while a place or a proposal still stands. */
function erasable({ database, settings }: JobDeps): Promise<string[]> {
  const { organisationId } = settings.organisation;
  return database.transaction(tx =>
    tx('mus_talk_booking as b')
      .where('b.organisation_id', organisationId)
      .where(left =>
        left
          .whereNotNull('b.booked_place')
          .orWhereExists(
            tx('mus_talk_time as time')
              .whereRaw(
                'time.organisation_id = b.organisation_id and time.talk_id = b.talk_id',
              )
              .select(tx.raw('1')),
          ),
      )
      .whereNotExists(
        tx('mus_sheet as sheet')
          .whereRaw(
            'sheet.organisation_id = b.organisation_id and sheet.talk_id = b.talk_id',
          )
          .whereNull('sheet.erased_at')
          .select(tx.raw('1')),
      )
      .orderBy('b.talk_id')
      .limit(BATCH)
      .pluck('b.talk_id'),
  );
}

/**
 * Erases where the two met together with their preparations: key first, then
 * rows, so that a run that dies in between is taken up again. Day and time
 * stay, as the calendar shows them.
 */
export const eraseBookings: Job = {
  id: 'mus-erase-bookings',
  everyMinutes: 6 * 60,
  run: async deps => {
    const { organisationId } = deps.settings.organisation;
    for (const talkId of await erasable(deps)) {
      await deps.vault.erase(bookingUnit({ organisationId, talkId }));
      const where = { organisation_id: organisationId, talk_id: talkId };
      await deps.database.transaction(async tx => {
        await tx('mus_talk_time').where(where).delete();
        await tx('mus_talk_booking')
          .where(where)
          .update({ booked_place: null, proposed_by: null });
      });
    }
  },
};
