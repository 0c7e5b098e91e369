import OutlinedInput from '@mui/material/OutlinedInput';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEffect, useState } from 'react';
import { Field } from '../fields/Field';
import type { FieldParts } from '../fields/Field';
import { useUnreadable } from '../fields/unreadable';
import { uiTexts } from '../texts';
import { fieldTime, readTime } from './timeOfDay';
import { useLanguage } from '../words/useLanguage';

interface TimeFieldProps extends FieldParts {
  /** `10:30`, or null while empty. */
  value: string | null;
  /** Called with null when the field is emptied; not called while it cannot be read. */
  onChange: (time: string | null) => void;
}

/** A time of day, typed as people write it: 10, 10.30 or 1030. */
export function TimeField({ value, onChange, ...field }: TimeFieldProps) {
  const { t } = useTranslationRef(uiTexts);
  const language = useLanguage();
  const written = value ? fieldTime(value, language) : '';
  const [typed, setTyped] = useState(written);
  useEffect(() => {
    setTyped(now => (readTime(now) === value && now !== '' ? now : written));
  }, [value, written]);
  const example = fieldTime('10:30', language);
  const unreadable = useUnreadable(
    typed,
    readTime(typed) !== null,
    t('time.unreadable', { example }),
  );
  const settle = () => {
    const time = readTime(typed);
    unreadable.tell();
    if (typed.trim() === '' || time) onChange(time);
    if (time) setTyped(fieldTime(time, language));
  };
  const type = (text: string) => {
    setTyped(text);
    const time = /\d[.:]\d\d$/.test(text.trim()) ? readTime(text) : null;
    if (time && time !== value) onChange(time);
  };
  return (
    <Field
      hint={t('time.hint', { example })}
      {...field}
      error={unreadable.error ?? field.error}
    >
      {({ id, describedBy, invalid }) => (
        <OutlinedInput
          id={id}
          size="small"
          value={typed}
          error={invalid}
          onChange={event => type(event.target.value)}
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
          sx={{ width: '8rem' }}
        />
      )}
    </Field>
  );
}
