import {
  localDay,
  substituteMailOf,
  substituteOn,
  Substitution,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../database/Database';
import { DueFact } from '../delivery/DueFacts';
import { SliceDeps } from '../slice';
import {
  openFollowUps,
  PlanMoment,
  substitutionsOfPlan,
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

/**
 * Plans what a substitute is told of a follow-up, beside the leader's own
 * facts and in the same transaction. Nobody gets access by it.
 *
 * @param facts - that were just planned for the plan
 */
export async function tellBeside(
  deps: Deps,
  tx: Tx,
  plan: PlanMoment & { readonly today: string },
  facts: readonly DueFact[],
): Promise<void> {
  if (!facts.some(({ kind }) => isMailed(kind))) return;
  const substitutions = await substitutionsOfPlan(tx, plan, plan.today);
  const { zone } = deps.settings.organisation;
  const told = besides(facts, substitutions, zone);
  if (told.length > 0) await deps.dueFacts.add(tx, told, plan.now);
}

/** Somebody was named: told of what is open already too. */
export async function tellAnew(
  deps: Deps,
  tx: Tx,
  plan: PlanMoment & { readonly today: string },
): Promise<void> {
  await tellBeside(deps, tx, plan, await openFollowUps(tx, plan));
}

/** Another person leads the plan: who stood in for the one before is told nothing more. */
export async function tellForNewLeader(
  deps: Deps,
  tx: Tx,
  plan: PlanMoment & { readonly today: string },
): Promise<void> {
  const { organisationId, planId, now } = plan;
  const told = { organisationId, recipientRoles: ['substitute'] };
  await deps.dueFacts.cancel(tx, { ...told, subjectId: planId }, now);
  await tellAnew(deps, tx, plan);
}
