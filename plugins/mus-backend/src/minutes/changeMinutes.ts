import {
  decideMinutes,
  MinutesCommand,
  requestMinutes,
} from '@samtale/backstage-plugin-mus-common';
import { entryOf } from '../access/entryOf';
import { Tx } from '../database/Database';
import { BadInputError, ConflictError } from '../http/errors';
import { Caller } from '../people/Caller';
import { TalkQuestion } from '../talks/operations/findTalk';
import { loadMinutes } from './loadMinutes';
import { LoadedMinutes, MinutesDeps } from './Minutes';
import { planRequests } from './planRequests';
import { saveMinutes } from './saveMinutes';

/** Whose minutes, and who asks. */
export interface MinutesRequest {
  readonly caller: Caller;
  readonly talkId: string;
}

/** A change in progress: the talk is locked and may be written by the caller. */
export interface Change {
  readonly tx: Tx;
  readonly question: TalkQuestion;
  readonly loaded: LoadedMinutes;
}

/** The question a caller asks about a talk now. */
export function questionOf(
  { caller, talkId }: MinutesRequest,
  now: string,
): TalkQuestion {
  const { organisationId, personId } = caller;
  return { organisationId, personId, talkId, now };
}

/**
 * Runs a change in one transaction, and tells open pages after the commit.
 * Foreign and missing talks are not there (404), as for who only reads.
 */
export async function changeMinutes<T>(
  deps: MinutesDeps,
  request: MinutesRequest,
  work: (change: Change) => Promise<{ reply: T; changed: boolean }>,
): Promise<T> {
  const question = questionOf(request, deps.clock.now());
  const done = await deps.database.transaction(async tx => {
    const locked = await deps.talks.lock(tx, request.caller, request.talkId);
    const of = { talk: locked.row, party: locked.party };
    const loaded = await loadMinutes(deps.vault, tx, of, question);
    const { employee_ref, leader_ref } = locked.row;
    const people = [employee_ref, leader_ref];
    return { ...(await work({ tx, question, loaded })), people };
  });
  if (done.changed) {
    const { talkId: id } = request;
    await deps.live.changed({ kind: 'talk', id, entityRefs: done.people });
  }
  return done.reply;
}

/**
 * Decides a command and writes what it decided, with its mails and an entry in
 * the access log. `changed` is false when it stood like that already.
 *
 * @param action - a key of the texts of group `accessActions`
 */
export async function applyCommand(
  deps: MinutesDeps,
  { tx, question, loaded }: Change,
  command: MinutesCommand,
  { saveId, action }: { readonly saveId: string; readonly action: string },
): Promise<{ loaded: LoadedMinutes; changed: boolean }> {
  const decision = decideMinutes(loaded.facts, command);
  if (!decision.ok) {
    const [{ code }] = decision.problems;
    throw code === 'remarkMissing'
      ? new BadInputError([{ path: 'remark', code }])
      : new ConflictError(code, decision.problems);
  }
  if (decision.minutes === loaded.facts) return { loaded, changed: false };
  const requests = requestMinutes(
    loaded.facts,
    decision.minutes,
    deps.clock.today(),
  );
  const after = requests.minutes;
  await saveMinutes(deps, tx, question, loaded, { after, saveId });
  await planRequests(deps, tx, question, requests);
  const { talkId } = question;
  await deps.accessLog.record(tx, entryOf(question, 'talk', talkId, action));
  return { loaded: { ...loaded, facts: after }, changed: true };
}
