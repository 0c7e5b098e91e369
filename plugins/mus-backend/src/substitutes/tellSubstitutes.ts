import {
  localDay,
  substituteMailOf,
  substituteOn,
  Substitution,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../database/Database';
import { DueFact } from '../delivery/facts/DueFacts';
import { SliceDeps } from '../slice';
import {
  openFollowUps,
  PlanMoment,
  substitutionsOfPlan,
  substitutionsTold,
} from './operations/followUps';

type Deps = Pick<SliceDeps, 'dueFacts' | 'settings'>;

const isMailed = (kind: string): kind is keyof typeof substituteMailOf =>
  Object.hasOwn(substituteMailOf, kind);

/** Beside each mail to the leader about a follow-up: one to who stands in on that day. */
function besides(
  facts: readonly DueFact[],
  substitutions: ReadonlyArray<Substitution & { employeeId: string }>,
  zone: string,
): DueFact[] {
  return facts.flatMap((fact): DueFact[] => {
    const { kind, recipientRole, dueAt } = fact;
    if (recipientRole !== 'leader' || !isMailed(kind)) return [];
    const [first] = substitutions;
    const named =
      first &&
      substituteOn(localDay(dueAt, zone), first.employeeId, substitutions);
    if (!named) return [];
    return [
      {
        ...fact,
        recipientRole: 'substitute',
        kind: substituteMailOf[kind],
        occurrence: named.id,
      },
    ];
  });
}

type Plan = PlanMoment & { readonly today: string };

/** What who stands in is told beside these facts of the leader. */
async function besidesOf(
  { settings }: Deps,
  tx: Tx,
  plan: Plan,
  facts: readonly DueFact[],
): Promise<DueFact[]> {
  if (!facts.some(({ kind }) => isMailed(kind))) return [];
  const substitutions = await substitutionsOfPlan(tx, plan, plan.today);
  return besides(facts, substitutions, settings.organisation.zone);
}

/**
 * Plans what a substitute is told of a follow-up, beside the leader's own
 * facts and in the same transaction. Nobody gets access by it.
 *
 * @param facts - that were just planned for the plan
 */
export async function tellBeside(
  deps: Deps,
  tx: Tx,
  plan: Plan,
  facts: readonly DueFact[],
): Promise<void> {
  const told = await besidesOf(deps, tx, plan, facts);
  if (told.length > 0) await deps.dueFacts.add(tx, told, plan.now);
}

/** Somebody was named: told of what is open already too. */
export async function tellAnew(deps: Deps, tx: Tx, plan: Plan): Promise<void> {
  await tellBeside(deps, tx, plan, await openFollowUps(tx, plan));
}

/**
 * Another person gets the leader's mails about a plan: whoever stands in for
 * that one is told of what is open, and who stood in for the one before is
 * told nothing more. Coming back, the former leader has both as before.
 */
export async function tellForNewLeader(
  deps: Deps,
  tx: Tx,
  plan: Plan,
): Promise<void> {
  const { organisationId, planId, now } = plan;
  const told = await besidesOf(deps, tx, plan, await openFollowUps(tx, plan));
  const standing = new Set(told.map(({ occurrence }) => occurrence));
  const before = await substitutionsTold(tx, plan);
  const occurrences = before.filter(id => !standing.has(id));
  if (occurrences.length > 0) {
    const recipientRoles = ['substitute'];
    const gone = { organisationId, subjectId: planId, recipientRoles };
    await deps.dueFacts.cancel(tx, { ...gone, occurrences }, now);
  }
  if (told.length === 0) return;
  await deps.dueFacts.revive(tx, told);
  await deps.dueFacts.add(tx, told, now);
}
