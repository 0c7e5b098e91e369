import { findCandidates } from './operations/findCandidates';
import { findRound, lockRound } from './operations/findRound';
import { findSameRound } from './operations/findSameRound';
import { insertRound } from './operations/insertRound';
import { listRounds } from './operations/listRounds';
import { lockUnit } from './operations/lockUnit';
import { readBoard } from './operations/readBoard';
import { setRoundState, updateRound } from './operations/updateRound';
import { RoundStore } from './RoundStore';

/** Rounds in `mus_round` and what hangs on it. */
export function databaseRoundStore(
  allowedMailDomains: readonly string[],
): RoundStore {
  return {
    lockUnit,
    insert: insertRound,
    findSame: findSameRound,
    find: findRound,
    lock: lockRound,
    list: listRounds,
    update: updateRound,
    setState: setRoundState,
    board: (tx, key) => readBoard(tx, key, allowedMailDomains),
    candidates: (tx, key) => findCandidates(tx, key, allowedMailDomains),
  };
}
