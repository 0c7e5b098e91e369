import { PlanFacts } from '@samtale/backstage-plugin-mus-common';
import { TalkWithForm } from '../cards/loadTalkForm';
import { Tx } from '../database/Database';
import { readForm } from '../talks/readForm';
import { OpenKey, Vault } from '../vault/Vault';
import {
  ActionPlanStore,
  PlanQuestion,
  PlanRecord,
  StoredBlock,
  StoredCheckIn,
} from './ActionPlanStore';
import {
  erasureUnit,
  openBlock,
  openCheckIn,
  openConfirmation,
} from './planTexts';

/** The two whose agreement a plan is. */
export const planParties = ['employee', 'leader'] as const;
export type PlanParty = (typeof planParties)[number];

/** A plan with its texts, in the hands of somebody who may read them. */
export interface LoadedPlan {
  readonly record: PlanRecord;
  readonly facts: PlanFacts;
  /** By id; who saved and who holds them. */
  readonly stored: ReadonlyMap<string, StoredBlock>;
  readonly storedCheckIns: ReadonlyMap<string, StoredCheckIn>;
  readonly key: OpenKey;
  /** The talk it came out of, with the form that was sent. */
  readonly talk: TalkWithForm | undefined;
}

function factsOf(
  record: PlanRecord,
  talk: TalkWithForm | undefined,
): Omit<PlanFacts, 'blocks' | 'checkIns' | 'confirmations' | 'sameTwo'> {
  return {
    rule: (talk && readForm(talk).minutesRule) ?? 'both',
    parties: planParties,
    version: record.version,
    contentVersion: record.contentVersion,
    confirmedVersion: record.confirmedVersion,
    confirmedAt: record.confirmedAt,
    confirmAskedOn: record.confirmAskedOn,
    followUp: record.followUp,
    wrapUp: record.wrapUp,
    dueGeneration: record.dueGeneration,
    closedAt: record.closedAt,
    closedFrom: record.closedFrom,
    reopened: record.reopened,
  };
}

/** Opens the texts of a plan that was found with level `write` or `read`. */
export async function loadPlan(
  deps: { readonly store: ActionPlanStore; readonly vault: Vault },
  tx: Tx,
  record: PlanRecord,
  question: PlanQuestion,
): Promise<LoadedPlan> {
  const key = await deps.vault.keyToWrite(tx, erasureUnit(question));
  const blocks = await deps.store.blocks(tx, question);
  const checkIns = await deps.store.checkIns(tx, question);
  const confirmations = await deps.store.confirmations(tx, question);
  const talk =
    record.talkId === null ? undefined : await deps.store.form(tx, question);
  return {
    record,
    key,
    talk,
    stored: new Map(blocks.map(block => [block.id, block])),
    storedCheckIns: new Map(checkIns.map(one => [one.id, one])),
    facts: {
      ...factsOf(record, talk),
      sameTwo:
        record.closedAt === null || (await deps.store.sameTwo(tx, question)),
      blocks: blocks.map(block => openBlock(key, block)),
      checkIns: checkIns.map(one => openCheckIn(key, one)),
      confirmations: confirmations.map(said => openConfirmation(key, said)),
    },
  };
}

/** Which of the two a reader stands for: a former leader reads what the leader reads. */
export function partyOf(record: PlanRecord, personId: string): PlanParty {
  return record.employee.id === personId ? 'employee' : 'leader';
}
