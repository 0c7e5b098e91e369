import {
  BookingFacts,
  bookingState,
  noBooking,
  Party,
  startOf,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import { ErasureUnit, OpenKey } from '../../vault/Vault';

/** Which talk. */
export interface TalkKey {
  readonly organisationId: string;
  readonly talkId: string;
}

/** The time of a talk as stored, with what concurrency needs. */
export interface StoredBooking {
  readonly facts: BookingFacts;
  /** 1 before anything was saved. */
  readonly version: number;
  readonly saveId: string | null;
}

interface BookingRow {
  version: number;
  save_id: string;
  state: string;
  generation: number;
  sequence: number;
  proposed_by: Party | null;
  booked_on: string | null;
  booked_time: string | null;
  booked_minutes: number | null;
  booked_place: string | null;
}

interface TimeRow {
  id: string;
  on_day: string;
  at_time: string;
  minutes: number;
  place: string;
}

/** Places are erased together with the preparation. */
export function bookingUnit({ organisationId, talkId }: TalkKey): ErasureUnit {
  return { organisationId, kind: 'booking', documentId: talkId, party: '' };
}

const where = ({ organisationId, talkId }: TalkKey) => ({
  organisation_id: organisationId,
  talk_id: talkId,
});

function bookedOf(row: BookingRow, key: () => OpenKey): BookingFacts['booked'] {
  const { booked_on: on, booked_time: at, booked_minutes: minutes } = row;
  if (on === null || at === null || minutes === null) return null;
  const place = row.booked_place
    ? key().open({ field: 'place', version: row.version }, row.booked_place)
    : '';
  return { on, at, minutes, place };
}

/** Rows of a talk's time; nothing is opened yet. */
export async function readBookingRows(tx: Tx, key: TalkKey) {
  const row: BookingRow | undefined = await tx('mus_talk_booking')
    .where(where(key))
    .first();
  const times: TimeRow[] = await tx('mus_talk_time')
    .where(where(key))
    .orderBy('position');
  return { row, times };
}

/** Is there a sealed place among them? */
export function needsKey({
  row,
  times,
}: Awaited<ReturnType<typeof readBookingRows>>): boolean {
  return Boolean(row?.booked_place) || times.length > 0;
}

/** The facts from the rows; `key` is asked for only when a place has to be opened. */
export function openBooking(
  { row, times }: Awaited<ReturnType<typeof readBookingRows>>,
  key: () => OpenKey,
): StoredBooking {
  if (!row) {
    return { facts: noBooking, version: 1, saveId: null };
  }
  return {
    facts: {
      booked: bookedOf(row, key),
      proposedBy: row.proposed_by,
      proposals: times.map(time => ({
        id: time.id,
        on: time.on_day,
        at: time.at_time,
        minutes: time.minutes,
        place: key().open({ field: `time-${time.id}`, version: 1 }, time.place),
      })),
      cancelled: row.state === 'cancelled',
      generation: row.generation,
      sequence: row.sequence,
    },
    version: row.version,
    saveId: row.save_id,
  };
}

/** What is written, by whom, and when. */
export interface BookingSave extends TalkKey {
  readonly facts: BookingFacts;
  readonly version: number;
  readonly saveId: string;
  readonly zone: string;
  readonly now: string;
}

function toRow(save: BookingSave, key: OpenKey) {
  const { facts, version, zone } = save;
  const { booked } = facts;
  return {
    ...where(save),
    version,
    save_id: save.saveId,
    state: bookingState(facts),
    generation: facts.generation,
    sequence: facts.sequence,
    proposed_by: facts.proposedBy,
    booked_on: booked?.on ?? null,
    booked_time: booked?.at ?? null,
    booked_minutes: booked?.minutes ?? null,
    booked_starts_at: booked && startOf(booked, zone),
    booked_place: booked && key.seal({ field: 'place', version }, booked.place),
    changed_at: save.now,
  };
}

/** Writes the time of a talk and the proposals that stand. */
export async function saveBooking(
  tx: Tx,
  save: BookingSave,
  key: OpenKey,
): Promise<void> {
  await tx('mus_talk_booking')
    .insert(toRow(save, key))
    .onConflict(['organisation_id', 'talk_id'])
    .merge();
  await tx('mus_talk_time').where(where(save)).delete();
  const { proposals } = save.facts;
  if (proposals.length === 0) return;
  await tx('mus_talk_time').insert(
    proposals.map((time, position) => ({
      ...where(save),
      id: time.id,
      position,
      on_day: time.on,
      at_time: time.at,
      minutes: time.minutes,
      place: key.seal({ field: `time-${time.id}`, version: 1 }, time.place),
    })),
  );
}
