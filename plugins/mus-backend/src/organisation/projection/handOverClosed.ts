import { Tx } from '../../database/Database';
import { HandOverDeps, handOverDocument } from './handOverDocument';

/** Who leads the employee now, where the employment ended: the leader of the only other one. */
async function leaderNow(
  tx: Tx,
  organisationId: string,
  employmentId: string,
): Promise<string | null> {
  const ours = { organisation_id: organisationId };
  const employment = await tx('mus_employment')
    .where({ ...ours, id: employmentId })
    .first('person_id', 'leader_person_id', 'valid_to');
  if (employment.valid_to === null) return employment.leader_person_id;
  const others = await tx('mus_employment')
    .where({ ...ours, person_id: employment.person_id })
    .whereNull('valid_to')
    .select('leader_person_id');
  return others.length === 1 ? others[0].leader_person_id : null;
}

/**
 * Of a closed plan a new leader hears nothing. When it goes on after all, what
 * happens to open ones happens now, to the plan and its talk: nothing is
 * inherited.
 */
export async function handOverClosed(
  tx: Tx,
  deps: HandOverDeps,
  plan: { organisationId: string; planId: string; now: string; today: string },
): Promise<void> {
  const { organisationId, planId, now } = plan;
  const ours = { organisation_id: organisationId };
  const row = await tx('mus_action_plan')
    .where({ ...ours, id: planId })
    .first('id', 'leader_person_id', 'employment_id', 'talk_id');
  const talk = await tx('mus_talk')
    .where({ ...ours, id: row.talk_id })
    .first('id', 'leader_person_id');
  const employmentId: string = row.employment_id;
  const leaderPersonId = await leaderNow(tx, organisationId, employmentId);
  const change = { organisationId, employmentId, leaderPersonId, now };
  const documents = [
    ...(talk ? [{ ...talk, kind: 'talk' as const }] : []),
    { ...row, kind: 'plan' as const },
  ];
  for (const document of documents) {
    const entry = { ...plan, ...document, documentId: document.id };
    await handOverDocument(tx, deps, entry, change);
  }
}
