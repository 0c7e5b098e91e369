import {
  CardFacts,
  exchangeFrom,
  Party,
} from '@samtale/backstage-plugin-mus-common';
import { DateTime } from 'luxon';
import { sheetFactsOf } from '../talks/talkFacts';
import { TalkRow } from '../talks/TalkRow';
import { sheetCardsOf, TalkForm } from './loadTalkForm';

/** The day of an instant in the organisation's zone. */
function dayOf(instant: string, zone: string): string {
  return DateTime.fromISO(instant, { zone }).toFormat('yyyy-MM-dd');
}

/** What decides about the commands on topic cards and optional themes. */
export function cardFactsOf(
  row: TalkRow,
  form: TalkForm,
  party: Party,
  { today, zone }: { today: string; zone: string },
): CardFacts {
  const cards = sheetCardsOf(form, party);
  return {
    sheet: { ...sheetFactsOf(row, party), cards },
    party,
    hasCards: cards !== undefined,
    hasOptionalThemes: form.optionalThemes.length > 0,
    mineSent: cards?.mineSent ?? false,
    exchanged: form.exchanged,
    exchangeFrom: exchangeFrom(row.round_due_on, dayOf(row.invited_at, zone)),
    today,
  };
}
