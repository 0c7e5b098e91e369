import { booking, calendarFeed } from './booking';
import { cards } from './cards';
import { house } from './house';
import { mailSettings } from './mailSettings';
import { mailTexts } from './mailWording';
import { lastTime } from './lastTime';
import { minutes } from './minutes';
import { operator, overview } from './overview';
import { ownNotes } from './ownNotes';
import { participation, talkHolders, talkRequests } from './participation';
import { people } from './people';
import { plans } from './plans';
import { print } from './print';
import { planStarts, tasks } from './tasks';
import { questionnaires } from './questionnaires';
import { rounds } from './rounds';
import { ownData } from './ownData';
import { sharing } from './sharing';
import { senior } from './senior';
import { substitutes } from './substitutes';
import { talks } from './talks';
import { templates } from './templates';

/**
 * The HTTP contract of the plugin, slice by slice.
 *
 * @internal
 */
export const musContract = {
  people,
  rounds,
  questionnaires,
  talks,
  cards,
  templates,
  house,
  senior,
  minutes,
  lastTime,
  ownNotes,
  plans,
  print,
  tasks,
  planStarts,
  sharing,
  ownData,
  overview,
  operator,
  mailSettings,
  substitutes,
  mailTexts,
  booking,
  calendarFeed,
  talkHolders,
  talkRequests,
  participation,
} as const;

export * from './endpoint';
export * from './errors';
export * from './scalars';
export * from './people';
export * from './questionnaires';
export * from './rounds';
export * from './talks';
export * from './booking';
export * from './cards';
export * from './house';
export * from './senior';
export * from './substitutes';
export * from './templates';
export * from './participation';
export * from './minutes';
export * from './lastTime';
export * from './ownNotes';
export * from './planSchemas';
export * from './plans';
export * from './print';
export * from './tasks';
export * from './sharing';
export * from './ownData';
export * from './overview';
export * from './mailSettings';
export * from './mailWording';
export * from './MusError';
export * from './etag';
export * from './buildUrl';
export * from './client';
