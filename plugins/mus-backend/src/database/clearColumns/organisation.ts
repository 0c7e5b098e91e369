import { organisation, Tables } from './columns';

/** People, units and employments. */
export const organisationColumns = {
  mus_person: {
    ...organisation,
    stable_id: 'key',
    entity_ref: 'key',
    display_name: 'directory',
    sort_key: 'directory',
    mail_address: 'directory',
    language: 'state',
    daily_mail: 'state',
    active: 'state',
    changed_at: 'bookkeeping',
  },
  mus_unit: {
    ...organisation,
    entity_ref: 'key',
    name: 'directory',
    sort_key: 'directory',
    path: 'key',
    parent_id: 'key',
    leader_person_id: 'key',
    active: 'state',
  },
  mus_employment: {
    ...organisation,
    person_id: 'key',
    unit_id: 'key',
    leader_person_id: 'key',
    leader_assigned: 'state',
    talk_holder_person_id: 'key',
    title: 'directory',
    away: 'directory',
    senior_offer: 'directory',
    valid_from: 'bookkeeping',
    valid_to: 'bookkeeping',
  },
  mus_operator_task: {
    ...organisation,
    kind: 'state',
    subject: 'key',
    at: 'bookkeeping',
    solved_at: 'bookkeeping',
  },
} satisfies Tables;
