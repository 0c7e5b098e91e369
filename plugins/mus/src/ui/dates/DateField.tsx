import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import Typography from '@mui/material/Typography';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { holidayOn } from '@samtale/backstage-plugin-mus-common';
import { useEffect, useRef, useState } from 'react';
import { IconButton } from '../Button';
import { fieldDay, longDay, readDay, weekOf } from './dates';
import { Field } from '../fields/Field';
import type { FieldParts } from '../fields/Field';
import { PickDay } from './PickDay';
import { useUnreadable } from '../fields/unreadable';
import { uiTexts } from '../texts';
import { useClock } from './clock';
import { useLanguage } from '../words/useLanguage';

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
  useEffect(() => {
    setTyped(now => (readDay(now) === value && now !== '' ? now : written));
  }, [value, written]);
  const settle = () => {
    const day = readDay(typed);
    if (typed.trim() === '' || day) onChange(day);
  };
  /** A day with its whole year counts while it is typed: nothing moves when the field is left. */
  const type = (text: string) => {
    setTyped(text);
    const day = /\d{4}$/.test(text.trim()) ? readDay(text) : null;
    if (day && day !== value) onChange(day);
  };
  const choose = (day: string) => {
    setTyped(fieldDay(day, language));
    onChange(day);
  };
  return { typed, readable: readDay(typed) !== null, settle, type, choose };
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
  const unreadable = useUnreadable(
    day.typed,
    day.readable,
    t('date.unreadable', { example }),
  );
  const settle = () => {
    day.settle();
    unreadable.tell();
  };
  return (
    <Field
      hint={t('date.hint', { example })}
      {...field}
      error={unreadable.error ?? field.error}
      below={<SaidInFull value={unreadable.error ? null : value} />}
    >
      {({ id, describedBy, invalid }) => (
        <Box ref={anchor} sx={{ width: 'fit-content' }}>
          <OutlinedInput
            id={id}
            size="small"
            value={day.typed}
            error={invalid}
            onChange={event => day.type(event.target.value)}
            inputRef={unreadable.input}
            onBlur={settle}
            onInvalid={unreadable.onInvalid}
            onKeyDown={event => event.key === 'Enter' && settle()}
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
          {open && (
            <PickDay
              anchor={anchor.current}
              value={value}
              onClose={() => setOpen(false)}
              onChoose={chosen => {
                day.choose(chosen);
                setOpen(false);
              }}
            />
          )}
        </Box>
      )}
    </Field>
  );
}
