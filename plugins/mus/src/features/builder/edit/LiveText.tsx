import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { TextField } from '../../../ui';
import { builderTexts } from '../texts';

interface LiveTextProps {
  id?: string;
  label: string;
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
export function LiveText({
  id,
  label,
  value,
  onWrite,
  hiddenLabel,
  look,
  below,
  readOnly,
  grow,
}: LiveTextProps) {
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
      id={id}
      label={label}
      hiddenLabel={hiddenLabel}
      grow={grow}
      rows={1}
      look={look}
      maxLength={500}
      readOnly={readOnly}
      value={typed}
      error={typed.trim() === '' ? t('required') : undefined}
      onChange={text => write(text.replace(/\n/g, ' '))}
      below={below}
    />
  );
}
