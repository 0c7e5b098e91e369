import { TalkRow } from './TalkRow';

/** What everybody who sees a talk at all sees of it: the two, the round, the state. */
export function headOf(row: TalkRow) {
  return {
    id: row.id,
    state: row.state,
    employee: {
      id: row.employee_person_id,
      name: row.employee_name,
      entityRef: row.employee_ref,
    },
    leader: {
      id: row.leader_person_id,
      name: row.leader_name,
      entityRef: row.leader_ref,
    },
    unit: { id: row.unit_id, name: row.unit_name },
    round: row.round_id
      ? {
          id: row.round_id,
          title: row.round_title ?? '',
          preparationDueOn: row.round_due_on ?? '',
        }
      : null,
    invitedAt: row.invited_at,
    heldAt: row.held_at,
    planId: row.plan_id,
  };
}

const stubReasons: Record<string, string> = {
  newLeader: 'formerLeaderHasIt',
  unitLeader: 'talkHolderHasIt',
};

/** Status without content. */
export function stubOf(row: TalkRow) {
  return {
    ...headOf(row),
    access: 'stub' as const,
    reason: stubReasons[row.reader_reason] ?? 'formerLeaderHasIt',
  };
}
