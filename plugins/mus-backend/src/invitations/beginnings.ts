import {
  readerLevels,
  ReaderReason,
} from '@samtale/backstage-plugin-mus-common';
import { ReaderRow } from '../access/Readers';
import { DueFact } from '../delivery/DueFacts';
import { NewTalk } from './InvitationStore';

/**
 * Who reads a talk from its beginning: the two, and the unit's leader for
 * status only when another one is the leader of the employment (T19).
 */
export function readersOf(
  talk: NewTalk,
  unitLeaderPersonId: string,
): ReaderRow[] {
  const row = (personId: string, reason: ReaderReason): ReaderRow => ({
    organisationId: talk.organisationId,
    documentKind: 'talk',
    documentId: talk.id,
    personId,
    level: readerLevels[reason],
    reason,
    validFrom: talk.invitedAt,
    validTo: null,
  });
  const two = [
    row(talk.employeePersonId, 'employee'),
    row(talk.leaderPersonId, 'leader'),
  ];
  return talk.leaderPersonId === unitLeaderPersonId
    ? two
    : [...two, row(unitLeaderPersonId, 'unitLeader')];
}

/** The invitation to the employee, due now. */
export function invitationOf(talk: NewTalk): DueFact {
  return {
    organisationId: talk.organisationId,
    subjectKind: 'talk',
    subjectId: talk.id,
    occurrence: 'invitation-1',
    recipientRole: 'employee',
    generation: 0,
    kind: 'invitation',
    dueAt: talk.invitedAt,
  };
}
