import { Tx } from '../database/Database';
import { BoardRow, Candidate, Round, RoundInput, RoundLine } from './Round';

/** Which round, and who asks: only the leader of its unit finds it. */
export interface RoundKey {
  readonly organisationId: string;
  readonly leaderPersonId: string;
  readonly roundId: string;
}

/** A round as it is begun. */
export interface NewRound extends RoundInput {
  readonly organisationId: string;
  readonly id: string;
  readonly unitId: string;
  readonly leaderPersonId: string;
  readonly createdAt: string;
}

/** Rounds, their boards and who can be invited. Every method works in the caller's transaction. */
export interface RoundStore {
  /** A unit that this person leads; locks it, so that one round is begun at a time. */
  lockUnit(
    tx: Tx,
    key: { organisationId: string; leaderPersonId: string; unitId: string },
  ): Promise<{ id: string; name: string } | undefined>;
  insert(tx: Tx, round: NewRound): Promise<void>;
  /** A round of the unit that was begun with this title and these dates and not sent yet. */
  findSame(tx: Tx, round: NewRound): Promise<string | undefined>;
  find(tx: Tx, key: RoundKey): Promise<Round | undefined>;
  /** As {@link find}, and locks the round until the transaction ends. */
  lock(tx: Tx, key: RoundKey): Promise<Round | undefined>;
  /** Newest first. */
  list(
    tx: Tx,
    key: { organisationId: string; leaderPersonId: string },
  ): Promise<RoundLine[]>;
  /** False when the version is another by now. */
  update(
    tx: Tx,
    key: RoundKey,
    version: number,
    input: RoundInput,
  ): Promise<boolean>;
  setState(tx: Tx, key: RoundKey, state: string): Promise<void>;
  /** Everybody invited, in the order of names. */
  board(tx: Tx, key: RoundKey): Promise<BoardRow[]>;
  /**
   * Employees of the unit, and those in the units right below whom the unit's
   * leader leads, who are not in the round yet; in the order of names.
   */
  candidates(tx: Tx, key: RoundKey): Promise<Candidate[]>;
}
