import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useRef, useState } from 'react';
import {
  useAcceptTime,
  useBooking,
  useBookTalk,
  useCancelBooking,
  useProposeTimes,
} from '../../api';
import type { Booking, MusError, TalkTimeInput } from '../../api';
import { useSaying } from '../../forms/useSaying';
import { bookingTexts } from './texts';

/** What the panel is doing. */
export type Doing = 'propose' | 'book' | 'cancel' | null;

/** The commands of the panel; each tells in words what came of it. */
export function useBookingActions(booking: Booking, other: string) {
  const { t } = useTranslationRef(bookingTexts);
  const fresh = useBooking(booking.talkId);
  const [doing, setDoing] = useState<Doing>(null);
  const [beaten, setBeaten] = useState(false);
  // The same request keeps its id, so that a lost reply is no second change.
  const saveId = useRef(crypto.randomUUID());
  const propose = useSaying(useProposeTimes());
  const accept = useSaying(useAcceptTime());
  const book = useSaying(useBookTalk());
  const cancel = useSaying(useCancelBooking());
  const begin = (what: Doing) => {
    saveId.current = crypto.randomUUID();
    [propose, accept, book, cancel].forEach(each => each.reset());
    setBeaten(false);
    setDoing(what);
  };
  const input = {
    params: { talkId: booking.talkId },
    version: booking.version,
  };
  const after = (words: string) => ({
    said: words,
    then: () => setDoing(null),
    failed: (error: MusError) => {
      if (error.code !== 'versionConflict') return;
      setBeaten(true);
      setDoing(null);
      fresh.refetch().catch(() => {});
    },
  });
  const saved = () => ({ saveId: saveId.current });
  return {
    doing,
    begin,
    beaten,
    busy: [propose, accept, book, cancel].some(each => each.isPending),
    error: propose.error ?? accept.error ?? book.error ?? cancel.error,
    propose: (times: TalkTimeInput[]) =>
      propose.send(
        { ...input, body: { ...saved(), times } },
        after(t('done.proposed', { other })),
      ),
    book: ([time]: TalkTimeInput[]) =>
      book.send(
        { ...input, body: { ...saved(), time } },
        after(t('done.booked')),
      ),
    accept: (timeId: string) => {
      begin(null);
      accept.send(
        { ...input, body: { ...saved(), timeId } },
        after(t('done.booked')),
      );
    },
    cancel: () =>
      cancel.send(
        { ...input, body: saved() },
        after(
          t(booking.proposals.length > 0 ? 'done.withdrawn' : 'done.cancelled'),
        ),
      ),
  };
}
