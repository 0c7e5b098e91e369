import {
  CheckInFacts,
  followUpWarnings,
  mailDay,
} from '@samtale/backstage-plugin-mus-common';
import { StoredCheckIn } from '../ActionPlanStore';
import { Crowd } from './crowd';
import { PageContext } from './PageContext';

/** One check-in with what to know of its day (R13). */
export function checkInPage(
  { id, on, cadence, note, heldAt, removed, version }: CheckInFacts,
  traces: Pick<StoredCheckIn, 'changedAt' | 'changedBy'>,
  crowd: Crowd,
  { today, language, settings }: PageContext,
) {
  const { sendOnDaysOff, crowdedDay } = settings;
  const othersThatDay = crowd.get(on) ?? 0;
  const day = { on, othersThatDay, crowdedDay, sendOnDaysOff, language };
  const open = heldAt === null && !removed;
  return {
    id,
    on,
    cadence,
    note,
    heldAt,
    removed,
    due: open && on <= today,
    mailOn: open ? mailDay(on, sendOnDaysOff) : null,
    warnings:
      open && on >= today ? followUpWarnings(day).map(one => ({ ...one })) : [],
    version,
    changedAt: traces.changedAt,
    changedBy: traces.changedBy,
  };
}
