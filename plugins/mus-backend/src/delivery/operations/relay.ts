import { DateTime } from 'luxon';
import { Tx } from '../../database/Database';
import { Dialect, lockRows } from '../../database/dialect';
import { later, relayPause } from '../outbox/backoff';
import { RelayState } from '../outbox/DeliveryStore';

/** Which relay; one per organisation so far. */
export interface RelayKey {
  readonly organisation_id: string;
  readonly id: string;
}

interface RelayRow {
  tokens: number;
  refilled_at: string;
  paused_until: string | null;
  pause_class: string | null;
  faults: number;
  day: string | null;
  sent_on_day: number;
}

/** What a relay takes; null: as much as comes. */
export interface RelayLimits {
  readonly perMinute: number | null;
  /** Per calendar day of UTC. */
  readonly perDay: number | null;
}

/**
 * A sweep comes every 15 seconds, so a fifth of a minute's mails may go at
 * once and the rest trickles in: together never more than the relay takes in
 * any one minute.
 */
const burstShare = 0.2;
/** Share of a minute's mails that comes back into the bucket in a minute. */
export const steadyShare = 1 - burstShare;

async function lockedRow(
  tx: Tx,
  dialect: Dialect,
  key: RelayKey,
  now: string,
): Promise<RelayRow> {
  const read = () => lockRows(tx('mus_relay').where(key), dialect).first();
  const row = await read();
  if (row) return row;
  await tx('mus_relay')
    .insert({ ...key, tokens: 0, refilled_at: now })
    .onConflict()
    .ignore();
  return read();
}

const millisBetween = (from: string, to: string) =>
  DateTime.fromISO(to).toMillis() - DateTime.fromISO(from).toMillis();

/** How many mails may leave now, and how to pay for those that do. */
export interface Allowance {
  readonly limit: number;
  /** The relay was not well: this is a single try. */
  readonly probing: boolean;
  /** Faults in a row, as looked at. */
  readonly faults: number;
  readonly spend: (count: number) => Promise<void>;
}

const none: Allowance = {
  limit: 0,
  probing: false,
  faults: 0,
  spend: async () => {},
};

/** A pause that would last longer than any comes from a clock that has gone back since. */
function rests(
  row: { paused_until: string | null; faults: number },
  now: string,
): boolean {
  const { paused_until: until, faults } = row;
  return (
    until !== null && until > now && until <= later(now, relayPause(faults))
  );
}

function fromPause(
  row: { paused_until: string | null; faults: number },
  wanted: number,
  now: string,
): number {
  if (rests(row, now)) return 0;
  return row.faults > 0 ? Math.min(1, wanted) : wanted;
}

function bucketOf(row: RelayRow, perMinute: number | null, now: string) {
  if (perMinute === null) return { tokens: 0, whole: Infinity };
  const capacity = Math.max(1, perMinute * burstShare);
  const minutes = millisBetween(row.refilled_at, now) / 60_000;
  const tokens = Math.min(
    capacity,
    row.tokens + minutes * perMinute * steadyShare,
  );
  return { tokens, whole: Math.floor(tokens) };
}

const dayOf = (now: string) => now.slice(0, 10);

/** How many left today. */
const sentOn = (
  row: { day: string | null; sent_on_day: number },
  now: string,
) => (row.day === dayOf(now) ? row.sent_on_day : 0);

/**
 * None while the relay rests, one after a fault, else what bucket and day
 * hold; both are shared by all replicas and stay locked until the transaction
 * ends.
 */
export async function allowance(
  tx: Tx,
  dialect: Dialect,
  key: RelayKey,
  wish: { wanted: number; limits: RelayLimits; now: string },
): Promise<Allowance> {
  const { wanted, limits, now } = wish;
  if (limits.perMinute === null && limits.perDay === null) {
    const { pausedUntil, faults } = await readRelay(tx, key, now);
    const limit = fromPause({ paused_until: pausedUntil, faults }, wanted, now);
    return { ...none, limit, probing: faults > 0, faults };
  }
  const row = await lockedRow(tx, dialect, key, now);
  if (row.refilled_at > now) {
    // The clock has gone back: the bucket fills from here, not an hour later.
    await tx('mus_relay').where(key).update({ refilled_at: now });
    row.refilled_at = now;
  }
  const { tokens, whole } = bucketOf(row, limits.perMinute, now);
  const sent = sentOn(row, now);
  const ofDay = Math.max(0, (limits.perDay ?? Infinity) - sent);
  return {
    limit: Math.min(fromPause(row, wanted, now), whole, ofDay),
    probing: row.faults > 0,
    faults: row.faults,
    spend: async count => {
      await tx('mus_relay')
        .where(key)
        .update({
          tokens: limits.perMinute === null ? 0 : tokens - count,
          refilled_at: now,
          day: dayOf(now),
          sent_on_day: sent + count,
        });
    },
  };
}

/** The relay's pause, for claims and for the operator. */
export async function readRelay(
  tx: Tx,
  key: RelayKey,
  now: string,
): Promise<RelayState> {
  const row: RelayRow | undefined = await tx('mus_relay').where(key).first();
  return {
    pausedUntil: row?.paused_until ?? null,
    pauseClass: row?.pause_class ?? null,
    faults: row?.faults ?? 0,
    sentToday: row ? sentOn(row, now) : 0,
  };
}

/** Lets the relay rest; lanes that fail together count as one fault. */
export async function pauseRelay(
  tx: Tx,
  dialect: Dialect,
  key: RelayKey,
  errorClass: string,
  now: string,
): Promise<void> {
  const row = await lockedRow(tx, dialect, key, now);
  if (rests(row, now)) return;
  const faults = row.faults + 1;
  await tx('mus_relay')
    .where(key)
    .update({
      faults,
      pause_class: errorClass,
      paused_until: later(now, relayPause(faults)),
    });
}

/** A mail was accepted: the pause is over. */
export async function relayWorks(tx: Tx, key: RelayKey): Promise<void> {
  await tx('mus_relay')
    .where(key)
    .where('faults', '>', 0)
    .update({ faults: 0, paused_until: null, pause_class: null });
}
