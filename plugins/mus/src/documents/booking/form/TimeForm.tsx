import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { proposalsAtMost } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import type { Booking, MusError, TalkTimeInput } from '../../../api';
import {
  Button,
  Failure,
  Heading,
  Row,
  Stack,
  Text,
  TextField,
} from '../../../ui';
import { bookingTexts } from '../texts';
import { firstDraft, isWhole, nextDraft, toTimes } from './timeDraft';
import type { TimeDraft } from './timeDraft';
import { TimeFields } from './TimeFields';

interface TimeFormProps {
  mode: 'propose' | 'book';
  booking: Booking;
  other: string;
  busy: boolean;
  error: MusError | null;
  onSend: (times: TalkTimeInput[]) => void;
  onClose: () => void;
}

function useDrafts(booking: Booking, mode: TimeFormProps['mode']) {
  const first = mode === 'book' ? firstDraft(booking) : nextDraft(undefined);
  const [drafts, setDrafts] = useState<TimeDraft[]>([first]);
  const change = (index: number, draft: TimeDraft) =>
    setDrafts(now => now.map((one, at) => (at === index ? draft : one)));
  const remove = (index: number) =>
    setDrafts(now => now.filter((_, at) => at !== index));
  const add = () => setDrafts(now => [...now, nextDraft(now.at(-1))]);
  return { drafts, change, remove, add };
}

/** Proposes up to three times, or books one right away. */
export function TimeForm(props: TimeFormProps) {
  const { mode, booking, other, busy, error, onSend, onClose } = props;
  const { t } = useTranslationRef(bookingTexts);
  const { drafts, change, remove, add } = useDrafts(booking, mode);
  const [place, setPlace] = useState(booking.booked?.place ?? '');
  const [missing, setMissing] = useState(false);
  const many = drafts.length > 1;
  const send = () => {
    const whole = drafts.every(isWhole);
    setMissing(!whole);
    if (whole) onSend(toTimes(drafts, place));
  };
  return (
    <Stack gap={2}>
      <Heading level={3}>{t(`form.${mode}Title`)}</Heading>
      {mode === 'book' && <Text kind="quiet">{t('form.bookLead')}</Text>}
      {drafts.map((draft, index) => (
        <TimeFields
          // The rows have no names of their own and never change places.
          key={index}
          talkId={booking.talkId}
          draft={draft}
          number={many ? index + 1 : undefined}
          missing={missing}
          onChange={next => change(index, next)}
          onRemove={many ? () => remove(index) : undefined}
        />
      ))}
      {mode === 'propose' && drafts.length < proposalsAtMost && (
        <Row>
          <Button kind="quiet" icon="add" onClick={add}>
            {t('form.more')}
          </Button>
        </Row>
      )}
      <TextField
        label={t('form.place')}
        hint={t('form.placeHint')}
        optional
        maxLength={500}
        value={place}
        onChange={setPlace}
      />
      {error && <Failure error={error} />}
      <Row gap={1.5}>
        <Button kind="primary" busy={busy} onClick={send}>
          {mode === 'propose' ? t('form.propose', { other }) : t('form.book')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('form.cancel')}
        </Button>
      </Row>
    </Stack>
  );
}
