import {
  readerLevels,
  ReaderReason,
} from '@samtale/backstage-plugin-mus-common';
import { ReaderRow } from '../access/Readers';
import { DueFact } from '../delivery/facts/DueFacts';
import { NewTalk } from './InvitationStore';

/**
 * Who reads a talk from its beginning: the two, and for status only those who
 * lead the unit or the employee while another one holds the talk (T19).
 */
export function readersOf(
  talk: NewTalk,
  ...leaderPersonIds: ReadonlyArray<string | null>
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
  const isBeside = (id: string | null): id is string =>
    id !== null && id !== talk.leaderPersonId && id !== talk.employeePersonId;
  const beside = [...new Set(leaderPersonIds)].filter(isBeside);
  return [...two, ...beside.map(id => row(id, 'unitLeader'))];
}

/** Somebody else than the leader holds the talk, and is told so. */
export function holderToldOf(talk: NewTalk): DueFact {
  return {
    organisationId: talk.organisationId,
    subjectKind: 'talk',
    subjectId: talk.id,
    occurrence: 'holder-1',
    recipientRole: 'leader',
    generation: 0,
    kind: 'talkHolder',
    dueAt: talk.invitedAt,
  };
}

/** The invitation to the employee, due now. */
export function invitationOf(
  talk: Pick<NewTalk, 'organisationId' | 'id' | 'invitedAt'>,
): DueFact {
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
