import { Tx } from '../../database/Database';
import { NewTalk } from '../InvitationStore';

function toRow(talk: NewTalk) {
  return {
    organisation_id: talk.organisationId,
    id: talk.id,
    round_id: talk.roundId,
    employment_id: talk.employmentId,
    unit_id: talk.unitId,
    employee_person_id: talk.employeePersonId,
    leader_person_id: talk.leaderPersonId,
    questionnaire_version_id: talk.questionnaireVersionId,
    opening_rule: talk.openingRule,
    state: 'invited',
    invited_at: talk.invitedAt,
    version: 1,
  };
}

function toSheets({ organisationId, id }: NewTalk) {
  const sheet = {
    organisation_id: organisationId,
    talk_id: id,
    state: 'notStarted',
  };
  return [
    { ...sheet, party: 'employee' },
    { ...sheet, party: 'leader' },
  ];
}

/** Talks with an empty sheet for each of the two. */
export async function insertTalks(
  tx: Tx,
  talks: readonly NewTalk[],
): Promise<void> {
  if (talks.length === 0) return;
  await tx('mus_talk').insert(talks.map(toRow));
  await tx('mus_sheet').insert(talks.flatMap(toSheets));
}
