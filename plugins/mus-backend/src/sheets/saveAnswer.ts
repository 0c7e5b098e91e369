import { AnswerValue, Party } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../database/Database';
import { ConflictError, VersionConflict } from '../http/errors';
import { Precondition } from '../http/precondition';
import { SliceDeps } from '../slice';
import { sheetOf, TalkRow } from '../talks/TalkRow';
import { ErasedError } from '../vault/Vault';
import { OpenAnswer, openAnswers, sheetUnit } from './openAnswers';
import {
  AnswerFields,
  AnswerKey,
  findAnswer,
  insertAnswer,
  replaceAnswer,
} from './operations/answers';

/** One save of one row. */
export interface AnswerToSave {
  readonly row: TalkRow;
  readonly party: Party;
  readonly questionId: string;
  readonly saveId: string;
  readonly value: AnswerValue;
  readonly precondition: Precondition;
}

/** The stored answer; `written` is false when this very save was stored before. */
export interface SavedAnswer extends OpenAnswer {
  readonly written: boolean;
}

function versionAfter(precondition: Precondition): number {
  return precondition.kind === 'match' ? precondition.version + 1 : 1;
}

/** An erased preparation takes no answers: its talk is over. */
function erasedIsClosed(error: unknown): never {
  throw error instanceof ErasedError ? new ConflictError('talkClosed') : error;
}

/**
 * Compare and set of one row. Nothing changed and the stored save is mine: my
 * earlier reply was lost, so it is given again. Nothing changed and it is not:
 * 412 with the answer as it stands.
 */
export async function saveAnswer(
  tx: Tx,
  { vault, clock }: Pick<SliceDeps, 'vault' | 'clock'>,
  save: AnswerToSave,
): Promise<SavedAnswer> {
  const { row, party, questionId, value, saveId } = save;
  const key: AnswerKey = {
    organisation_id: row.organisation_id,
    talk_id: row.id,
    party,
    question_id: questionId,
  };
  const version = versionAfter(save.precondition);
  // Its choices were opened on the way here.
  const nothingYet = sheetOf(row, party).state === 'notStarted';
  const opened = await vault
    .keyToWrite(tx, sheetUnit(row, party), nothingYet)
    .catch(erasedIsClosed);
  const sealed = opened.seal(
    { field: questionId, version },
    JSON.stringify(value),
  );
  const fields: AnswerFields = {
    value: sealed,
    version,
    save_id: saveId,
    saved_at: clock.now(),
  };
  const write =
    save.precondition.kind === 'match' ? replaceAnswer : insertAnswer;
  if (await write(tx, key, fields)) {
    return {
      questionId,
      value,
      version,
      savedAt: fields.saved_at,
      written: true,
    };
  }
  const stored = await findAnswer(tx, key);
  const [current] = await openAnswers(
    vault,
    row,
    party,
    stored ? [stored] : [],
  );
  if (stored?.save_id === saveId) return { ...current, written: false };
  throw new VersionConflict(current ?? null);
}
