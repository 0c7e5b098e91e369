import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { isLink } from '@samtale/backstage-plugin-mus-common';
import type { Booking } from '../../api';
import { BigDay, Facts, Link, Stack } from '../../ui';
import { bookingTexts } from './texts';
import { useWhen } from './useWhen';

/** The agreed time, large, and where. */
export function Booked({ booked }: { booked: NonNullable<Booking['booked']> }) {
  const { t } = useTranslationRef(bookingTexts);
  const when = useWhen();
  const { place } = booked;
  return (
    <Stack gap={1}>
      <BigDay day={when(booked)} hint={t('booked.calendar')} />
      {isLink(place) && <Link to={place}>{t('booked.link')}</Link>}
      {place && !isLink(place) && (
        <Facts items={[{ label: t('booked.place'), value: place }]} />
      )}
    </Stack>
  );
}
