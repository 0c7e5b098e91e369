import { TextPairs } from '../pair';

/** Filters of the list over all tasks. */
export const taskFilterNames = {
  open: { da: 'Åbne', en: 'Open' },
  overdue: { da: 'Overskredne', en: 'Overdue' },
  soon: { da: 'Frist inden for 14 dage', en: 'Due within 14 days' },
  noDeadline: { da: 'Uden frist', en: 'Without a deadline' },
  done: { da: 'Udført eller udgået', en: 'Done or dropped' },
  all: { da: 'Alle', en: 'All' },
} as const satisfies TextPairs;

/** Orders of the list over all tasks. */
export const taskSortNames = {
  deadline: { da: 'Frist', en: 'Deadline' },
  state: { da: 'Tilstand', en: 'State' },
  person: { da: 'Medarbejder', en: 'Employee' },
} as const satisfies TextPairs;
