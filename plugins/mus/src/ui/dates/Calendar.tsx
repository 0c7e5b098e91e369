import { AdapterLuxon } from '@mui/x-date-pickers/AdapterLuxon';
import { DateCalendar } from '@mui/x-date-pickers/DateCalendar';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { daDK, enUS } from '@mui/x-date-pickers/locales';
import { DateTime } from 'luxon';
import type { Language } from './dates';

interface CalendarProps {
  value: string | null;
  today: string;
  language: Language;
  onChoose: (day: string) => void;
}

/** A month with week numbers, Monday first. */
export default function Calendar({
  value,
  today,
  language,
  onChoose,
}: CalendarProps) {
  const words = (language === 'da' ? daDK : enUS).components
    .MuiLocalizationProvider.defaultProps.localeText;
  return (
    <LocalizationProvider
      dateAdapter={AdapterLuxon}
      adapterLocale={language === 'da' ? 'da' : 'en-GB'}
      localeText={words}
    >
      <DateCalendar<DateTime>
        autoFocus
        displayWeekNumber
        slotProps={{ day: { sx: { fontSize: '1rem' } } }}
        referenceDate={DateTime.fromISO(today)}
        value={value ? DateTime.fromISO(value) : null}
        onChange={(day, state) => {
          const iso = day?.toISODate();
          if (iso && state === 'finish') onChoose(iso);
        }}
      />
    </LocalizationProvider>
  );
}
