import { DateTime } from 'luxon';

/** Days the two have for preparing on the topics when the leader exchanges alone. */
const daysToPrepare = 7;

/**
 * The day from which the leader may exchange the cards without the employee's:
 * a week before the preparation is due, never before the day after the
 * invitation; a week after the invitation where no day is set.
 */
export function exchangeFrom(
  preparationDueOn: string | null,
  invitedOn: string,
): string {
  const invited = DateTime.fromISO(invitedOn);
  const earliest = invited.plus({ days: 1 });
  const wished = preparationDueOn
    ? DateTime.fromISO(preparationDueOn).minus({ days: daysToPrepare })
    : invited.plus({ days: daysToPrepare });
  return DateTime.max(earliest, wished).toFormat('yyyy-MM-dd');
}
