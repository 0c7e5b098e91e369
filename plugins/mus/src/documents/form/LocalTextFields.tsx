import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LocalText } from '@samtale/backstage-plugin-mus-common';
import { Columns, TextField } from '../../ui';
import { documentTexts } from '../texts';

interface LocalTextFieldsProps {
  /** What the text is, e.g. "Title". */
  label: string;
  value: LocalText;
  onChange: (value: LocalText) => void;
  onBlur?: () => void;
  rows?: number;
  /** Id of the Danish field. */
  id?: string;
  error?: string;
  /** What is wrong with the English. */
  englishError?: string;
  /** Said before both labels, not shown: what the text belongs to. */
  spokenBefore?: string;
  /** It was just added: one writes on at once. */
  autoFocus?: boolean;
}

/** One text in Danish and English, beside each other where there is room. */
export function LocalTextFields({
  label,
  value,
  onChange,
  onBlur,
  rows,
  id,
  error,
  englishError,
  spokenBefore,
  autoFocus,
}: LocalTextFieldsProps) {
  const { t } = useTranslationRef(documentTexts);
  const english = (en: string) =>
    onChange(en === '' ? { da: value.da } : { ...value, en });
  return (
    <Columns min="16rem" gap={2}>
      <TextField
        id={id}
        label={t('local.da', { label })}
        value={value.da}
        rows={rows}
        error={error}
        spokenBefore={spokenBefore}
        autoFocus={autoFocus}
        onChange={da => onChange({ ...value, da })}
        onBlur={onBlur}
      />
      <TextField
        label={t('local.en', { label })}
        value={value.en ?? ''}
        rows={rows}
        optional
        error={englishError}
        spokenBefore={spokenBefore}
        onChange={english}
        onBlur={onBlur}
      />
    </Columns>
  );
}
