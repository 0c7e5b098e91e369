import { organisation, Tables } from './columns';

/** Readers, the access log and the clock. */
export const accessColumns = {
  mus_reader: {
    organisation_id: 'key',
    document_kind: 'key',
    document_id: 'key',
    person_id: 'key',
    item_id: 'key',
    level: 'state',
    reason: 'state',
    valid_from: 'bookkeeping',
    valid_to: 'bookkeeping',
  },
  mus_access_log: {
    ...organisation,
    at: 'bookkeeping',
    person_id: 'key',
    document_kind: 'key',
    document_id: 'key',
    action: 'state',
    outcome: 'state',
    expires_at: 'bookkeeping',
  },
  mus_clock: { organisation_id: 'key', offset_minutes: 'bookkeeping' },
} satisfies Tables;
