import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { TextField } from '../../../ui';
import { builderTexts } from '../texts';

interface LiveTextProps {
  id?: string;
  label: string;
  /** Said before the label, not shown. */
  spokenBefore?: string;
  value: string;
  /** Called with the tidy text, never with an empty one. */
  onWrite: (text: string) => void;
  hiddenLabel?: boolean;
  look?: 'title' | 'question';
  below?: ReactNode;
  readOnly?: boolean;
  grow?: boolean;
}

/** A text edited where it stands. Emptied, it says so and keeps the last one saved. */
export function LiveText({ value, onWrite, ...field }: LiveTextProps) {
  const { t } = useTranslationRef(builderTexts);
  const [typed, setTyped] = useState(value);
  useEffect(
    () => setTyped(now => (now.trim() === value ? now : value)),
    [value],
  );
  const write = (text: string) => {
    setTyped(text);
    if (text.trim() !== '') onWrite(text.trim());
  };
  return (
    <TextField
      {...field}
      rows={1}
      maxLength={500}
      value={typed}
      error={typed.trim() === '' ? t('required') : undefined}
      onChange={text => write(text.replace(/\n/g, ' '))}
    />
  );
}
