import {
  mergeChanges,
  PlanChange,
  planChanges,
  PlanFacts,
} from '@samtale/backstage-plugin-mus-common';
import { DateTime } from 'luxon';
import { Tx } from '../../database/Database';
import { ActionPlanStore, PlanKey } from '../ActionPlanStore';
import { LoadedPlan } from '../loadPlan';
import { openChanges, sealChanges } from './sealChanges';

/** Who goes on with the same thing within this time makes one line of the log. */
const TOGETHER_MINUTES = 15;

/** What stands for itself in the log, however soon it comes. */
const alone: readonly string[] = [
  'removed',
  'restored',
  'settledAsAgreed',
  'settledChanged',
  'settledDropped',
  'checkInRemoved',
  'checkInRestored',
];

const standsAlone = (changes: readonly PlanChange[]) =>
  changes.some(({ code }) => alone.includes(code));

interface Save extends PlanKey {
  readonly personId: string;
  readonly now: string;
}

type Last = Awaited<ReturnType<ActionPlanStore['lastChange']>>;

function goesOn(last: NonNullable<Last>, subjectId: string, save: Save) {
  const since = DateTime.fromISO(save.now, { zone: 'utc' })
    .minus({ minutes: TOGETHER_MINUTES })
    .toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");
  return (
    subjectId !== '' &&
    last.subjectId === subjectId &&
    last.personId === save.personId &&
    last.at >= since
  );
}

/** The earlier line that this one goes on with, opened; undefined when it begins a new one. */
function begun(
  last: Last,
  subjectId: string,
  changes: readonly PlanChange[],
  { key }: LoadedPlan,
  save: Save,
) {
  if (!last || !goesOn(last, subjectId, save) || standsAlone(changes)) {
    return undefined;
  }
  const before = openChanges(key, last);
  return standsAlone(before) ? undefined : { ...last, before };
}

async function logOne(
  store: ActionPlanStore,
  tx: Tx,
  loaded: LoadedPlan,
  said: { subjectId: string; changes: readonly PlanChange[] },
  save: Save,
) {
  const last = await store.lastChange(tx, save);
  const { subjectId } = said;
  const earlier = begun(last, subjectId, said.changes, loaded, save);
  const number = earlier?.number ?? (last?.number ?? 0) + 1;
  const changes = earlier
    ? mergeChanges(earlier.before, said.changes)
    : said.changes;
  if (changes.length === 0) {
    await store.saveChange(tx, { ...save, number, change: null });
    return;
  }
  const line = { number, revision: (earlier?.revision ?? 0) + 1 };
  const change = {
    ...line,
    subjectId,
    at: save.now,
    personId: save.personId,
    envelope: sealChanges(loaded.key, line, changes),
  };
  await store.saveChange(tx, { ...save, number, change });
}

/** Writes what a decision changed, in codes to be said in words, sealed with the plan's key. */
export async function logChanges(
  deps: { readonly store: ActionPlanStore },
  tx: Tx,
  loaded: LoadedPlan,
  after: PlanFacts,
  save: Save,
): Promise<void> {
  for (const said of planChanges(loaded.facts, after)) {
    await logOne(deps.store, tx, loaded, said, save);
  }
}
