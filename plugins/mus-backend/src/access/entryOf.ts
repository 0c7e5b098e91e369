import type { AccessEntry } from './AccessLog';

/** The line of something that was done with a document. */
export function entryOf(
  who: Pick<AccessEntry, 'organisationId' | 'personId'>,
  documentKind: AccessEntry['documentKind'],
  documentId: string,
  action: string,
): AccessEntry {
  const { organisationId, personId } = who;
  return {
    organisationId,
    personId,
    documentKind,
    documentId,
    action,
    outcome: 'ok',
  };
}
