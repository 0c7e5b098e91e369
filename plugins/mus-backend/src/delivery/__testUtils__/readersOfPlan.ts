import { DocumentKind } from '../../access/Readers';
import { TestDeps } from '../../__testUtils__';
import { aPlan, SeededPlan } from './aDelivery';

type Deps = Pick<TestDeps, 'clock' | 'database' | 'readers'>;

const rowOf = (
  { clock }: Deps,
  documentKind: DocumentKind,
  documentId: string,
) => ({
  organisationId: 'skovlund',
  documentKind,
  documentId,
  validFrom: clock.now(),
  validTo: null,
});

/** The two of a plan may write it. */
export async function bothWrite(deps: Deps, plan: SeededPlan): Promise<void> {
  const row = { ...rowOf(deps, 'plan', plan.planId), level: 'write' as const };
  await deps.database.transaction(tx =>
    deps.readers.grant(tx, [
      { ...row, personId: plan.employee.id, reason: 'employee' },
      { ...row, personId: plan.leader.id, reason: 'leader' },
    ]),
  );
}

/** Somebody else leads the employee of this talk or plan from now on, and sees its status; gives that one's id. */
export async function aNewLeader(
  deps: TestDeps,
  documentKind: DocumentKind,
  documentId: string,
): Promise<string> {
  const { leader } = await aPlan(deps, null);
  const row = rowOf(deps, documentKind, documentId);
  const sees = { level: 'status' as const, reason: 'newLeader' };
  await deps.database.transaction(tx =>
    deps.readers.grant(tx, [{ ...row, ...sees, personId: leader.id }]),
  );
  return leader.id;
}
