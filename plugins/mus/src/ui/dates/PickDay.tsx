import Box from '@mui/material/Box';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { lazy, Suspense, useState } from 'react';
import type CalendarOf from './Calendar';
import { uiTexts } from '../texts';
import { useClock } from './clock';
import { useLanguage } from '../words/useLanguage';

/** In place of a calendar that could not be fetched; a date can still be typed. */
function NoCalendar() {
  const { t } = useTranslationRef(uiTexts);
  return <Typography sx={{ p: 3 }}>{t('failed.network')}</Typography>;
}

const fetchCalendar = () =>
  lazy<typeof CalendarOf>(() =>
    import('./Calendar').catch(() => ({ default: NoCalendar })),
  );

interface PickDayProps {
  anchor: HTMLElement | null;
  value: string | null;
  onClose: () => void;
  onChoose: (day: string) => void;
}

/** The calendar under the field, fetched anew each time it is opened. */
export function PickDay({ anchor, value, onClose, onChoose }: PickDayProps) {
  const { t } = useTranslationRef(uiTexts);
  const language = useLanguage();
  const { today } = useClock();
  const [Calendar] = useState(fetchCalendar);
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{
        paper: { 'aria-label': t('date.choose'), role: 'dialog' } as object,
      }}
    >
      <Suspense fallback={<Box sx={{ p: 3 }}>{t('loading')}</Box>}>
        <Calendar
          value={value}
          today={today}
          language={language}
          onChoose={onChoose}
        />
      </Suspense>
    </Popover>
  );
}
