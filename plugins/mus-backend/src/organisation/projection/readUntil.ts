import { formerLeaderReadsDays } from '@samtale/backstage-plugin-mus-common';
import { DateTime } from 'luxon';

/** Until when a former leader still reads. */
export function readUntil(now: string): string {
  return DateTime.fromISO(now, { zone: 'utc' })
    .plus({ days: formerLeaderReadsDays })
    .toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");
}
