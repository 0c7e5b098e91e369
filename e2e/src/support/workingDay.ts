import { workingDayOnOrAfter } from '@samtale/backstage-plugin-mus-common';
import { DateTime } from 'luxon';

/** That day or the first working day after it: mails about a date wait over Easter, too. */
export const workingDayFrom = (day: DateTime) =>
  workingDayOnOrAfter(day.toISODate()!);

/** An ISO day as Danes type it. */
export const asTyped = (iso: string) =>
  DateTime.fromISO(iso).toFormat('dd.MM.yyyy');
