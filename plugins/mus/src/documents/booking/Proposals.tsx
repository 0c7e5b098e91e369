import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Booking } from '../../api';
import { Button, PlainList, Row, Stack, Text } from '../../ui';
import { bookingTexts } from './texts';
import { useWhen } from './useWhen';

interface ProposalsProps {
  booking: Booking;
  other: string;
  busy: boolean;
  onAccept: (timeId: string) => void;
}

/** The times on the table; one press agrees on one of them. */
export function Proposals({ booking, other, busy, onAccept }: ProposalsProps) {
  const { t } = useTranslationRef(bookingTexts);
  const when = useWhen();
  const { can, proposals, booked } = booking;
  if (proposals.length === 0) return null;
  return (
    <Stack gap={1}>
      <Text kind="strong">
        {t(can.accept ? 'proposed.other' : 'proposed.mine', { other })}
      </Text>
      {booked && <Text kind="quiet">{t('proposed.beside')}</Text>}
      <PlainList label={t('proposed.list')} gap={1}>
        {proposals.map(time => (
          <li key={time.id}>
            <Row gap={2} apart>
              <Stack gap={0}>
                <Text>{when(time)}</Text>
                {time.place && <Text kind="quiet">{time.place}</Text>}
              </Stack>
              {can.accept && (
                <Button
                  busy={busy}
                  label={t('accept.for', { when: when(time) })}
                  onClick={() => onAccept(time.id)}
                >
                  {t('accept')}
                </Button>
              )}
            </Row>
          </li>
        ))}
      </PlainList>
    </Stack>
  );
}
