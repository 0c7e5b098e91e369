import { DateTime } from 'luxon';
import { Tx } from '../../database/Database';
import { Dialect, lockRows } from '../../database/dialect';
import { later, relayPause } from '../backoff';
import { RelayState } from '../DeliveryStore';

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
}

/**
 * A sweep comes every 15 seconds, so a fifth of a minute's mails may go at
 * once and the rest trickles in: together never more than the relay takes in
 * any one minute.
 */
export const burstShare = 0.2;

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
  readonly spend: (count: number) => Promise<void>;
}

const none: Allowance = { limit: 0, probing: false, spend: async () => {} };

function fromPause(
  row: { paused_until: string | null; faults: number },
  wanted: number,
  now: string,
): number {
  if (row.paused_until !== null && row.paused_until > now) return 0;
  return row.faults > 0 ? Math.min(1, wanted) : wanted;
}

/**
 * None while the relay rests, one after a fault, else what the bucket holds;
 * the bucket is shared by all replicas and stays locked until the transaction
 * ends.
 */
export async function allowance(
  tx: Tx,
  dialect: Dialect,
  key: RelayKey,
  wish: { wanted: number; perMinute: number | null; now: string },
): Promise<Allowance> {
  const { wanted, perMinute, now } = wish;
  if (perMinute === null) {
    const { pausedUntil, faults } = await readRelay(tx, key);
    const limit = fromPause({ paused_until: pausedUntil, faults }, wanted, now);
    return { ...none, limit, probing: faults > 0 };
  }
  const row = await lockedRow(tx, dialect, key, now);
  const capacity = Math.max(1, perMinute * burstShare);
  const refill =
    (Math.max(0, millisBetween(row.refilled_at, now)) / 60_000) *
    perMinute *
    (1 - burstShare);
  const tokens = Math.min(capacity, row.tokens + refill);
  return {
    limit: Math.min(fromPause(row, wanted, now), Math.floor(tokens)),
    probing: row.faults > 0,
    spend: async count => {
      await tx('mus_relay')
        .where(key)
        .update({ tokens: tokens - count, refilled_at: now });
    },
  };
}

/** The relay's pause, for claims and for the operator. */
export async function readRelay(tx: Tx, key: RelayKey): Promise<RelayState> {
  const row: RelayRow | undefined = await tx('mus_relay').where(key).first();
  return {
    pausedUntil: row?.paused_until ?? null,
    pauseClass: row?.pause_class ?? null,
    faults: row?.faults ?? 0,
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
  if (row.paused_until !== null && row.paused_until > now) return;
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
