import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { holidayOn } from '@samtale/backstage-plugin-mus-common';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { IconButton } from '../Button';
import { fieldDay, longDay, readDay, weekOf } from './dates';
import { Field } from '../fields/Field';
import type { FieldParts } from '../fields/Field';
import { uiTexts } from '../texts';
import { useClock } from './clock';
import { useLanguage } from '../words/useLanguage';

const Calendar = lazy(() => import('./Calendar'));

interface DateFieldProps extends FieldParts {
  /** ISO day, or null while empty. */
  value: string | null;
  /** Called with null when the field is emptied; not called while it cannot be read. */
  onChange: (day: string | null) => void;
}

/** Keeps what is being typed beside the day it means. */
function useTypedDay(
  value: string | null,
  onChange: (day: string | null) => void,
) {
  const language = useLanguage();
  const written = value ? fieldDay(value, language) : '';
  const [typed, setTyped] = useState(written);
  const [unreadable, setUnreadable] = useState(false);
  useEffect(() => {
    setTyped(now => (readDay(now) === value && now !== '' ? now : written));
    setUnreadable(false);
  }, [value, written]);
  const settle = () => {
    const day = typed.trim() === '' ? null : readDay(typed);
    setUnreadable(typed.trim() !== '' && day === null);
    if (typed.trim() === '' || day) onChange(day);
  };
  /** A day with its whole year counts while it is typed: nothing moves when the field is left. */
  const type = (text: string) => {
    setTyped(text);
    const day = /\d{4}$/.test(text.trim()) ? readDay(text) : null;
    if (day && day !== value) onChange(day);
  };
  return { typed, unreadable, settle, type };
}

/** The day in words, and which public holiday it is; its line is there from the start, so that nothing below moves. */
function SaidInFull({ value }: { value: string | null }) {
  const { t } = useTranslationRef(uiTexts);
  const language = useLanguage();
  const holiday = value ? holidayOn(value) : null;
  const words = value
    ? [
        longDay(value, language),
        t('date.week', { week: String(weekOf(value)) }),
        holiday && t('date.holiday', { name: holiday[language] }),
      ]
        .filter(Boolean)
        .join(', ')
    : '';
  return (
    <Typography
      variant="body2"
      color="text.secondary"
      role="status"
      sx={{ minHeight: '1.5em' }}
    >
      {words}
    </Typography>
  );
}

/** A day: typed the Danish way or picked from a calendar with week numbers. */
export function DateField({ value, onChange, ...field }: DateFieldProps) {
  const { t } = useTranslationRef(uiTexts);
  const language = useLanguage();
  const { today } = useClock();
  const day = useTypedDay(value, onChange);
  const anchor = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const example = fieldDay(`${Number(today.slice(0, 4)) + 1}-03-24`, language);
  const error =
    field.error ??
    (day.unreadable ? t('date.unreadable', { example }) : undefined);
  return (
    <Field
      hint={t('date.hint', { example })}
      {...field}
      error={error}
      below={<SaidInFull value={day.unreadable ? null : value} />}
    >
      {({ id, describedBy, invalid }) => (
        <Box ref={anchor} sx={{ width: 'fit-content' }}>
          <OutlinedInput
            id={id}
            size="small"
            value={day.typed}
            error={invalid}
            onChange={event => day.type(event.target.value)}
            onBlur={day.settle}
            onKeyDown={event => event.key === 'Enter' && day.settle()}
            inputProps={{
              'aria-describedby': describedBy,
              'aria-invalid': invalid,
              inputMode: 'text',
              autoComplete: 'off',
            }}
            endAdornment={
              <IconButton
                icon="calendar"
                label={`${t('date.choose')}: ${field.label}`}
                onClick={() => setOpen(true)}
              />
            }
            sx={{ width: '14rem', pr: 0 }}
          />
          <Popover
            open={open}
            anchorEl={anchor.current}
            onClose={() => setOpen(false)}
            anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
            slotProps={{
              paper: {
                'aria-label': t('date.choose'),
                role: 'dialog',
              } as object,
            }}
          >
            <Suspense fallback={<Box sx={{ p: 3 }}>{t('loading')}</Box>}>
              <Calendar
                value={value}
                today={today}
                language={language}
                onChoose={chosen => {
                  onChange(chosen);
                  setOpen(false);
                }}
              />
            </Suspense>
          </Popover>
        </Box>
      )}
    </Field>
  );
}
