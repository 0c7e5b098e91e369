import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  longestLine,
  type LocalText,
} from '@samtale/backstage-plugin-mus-common';
import { useEffect, useState } from 'react';
import { sameJson } from '../../autosave';
import { LocalTextFields } from '../../documents';
import { useIncomplete } from './incomplete';
import { hrTemplateTexts } from './texts';

interface KeptTextFieldsProps {
  label: string;
  value: LocalText;
  /** Called with a tidy text that can be saved; of an optional one it may be empty. */
  onChange: (value: LocalText) => void;
  onBlur: () => void;
  rows?: number;
  /** It may be left out in both languages. */
  optional?: boolean;
}

function tidy({ da, en = '' }: LocalText): LocalText {
  const [danish, english] = [da.trim(), en.trim()];
  return english === '' ? { da: danish } : { da: danish, en: english };
}

const isLeftOut = ({ da, en = '' }: LocalText) => da === '' && en === '';

function problemsOf(text: LocalText, optional: boolean | undefined) {
  const { da, en = '' } = tidy(text);
  const missing = da === '' && !(optional && isLeftOut(tidy(text)));
  return {
    missing,
    danishTooLong: da.length > longestLine,
    englishTooLong: en.length > longestLine,
  };
}

const cannotSave = (text: LocalText, optional: boolean | undefined) =>
  Object.values(problemsOf(text, optional)).some(Boolean);

/**
 * One text in Danish and English. What cannot be saved stays as it was typed,
 * with what to do about it; until then the last one saved stands in the draft.
 */
export function KeptTextFields({
  value,
  onChange,
  optional,
  ...field
}: KeptTextFieldsProps) {
  const { t } = useTranslationRef(hrTemplateTexts);
  const [typed, setTyped] = useState(value);
  const problems = problemsOf(typed, optional);
  const incomplete = cannotSave(typed, optional);
  useIncomplete(incomplete);
  useEffect(
    () =>
      setTyped(now =>
        cannotSave(now, optional) || sameJson(tidy(now), value) ? now : value,
      ),
    [value, optional],
  );
  const write = (text: LocalText) => {
    setTyped(text);
    if (!cannotSave(text, optional)) onChange(tidy(text));
  };
  const tooLong = t('text.tooLong', { most: String(longestLine) });
  const danish = problems.danishTooLong ? tooLong : undefined;
  return (
    <LocalTextFields
      {...field}
      value={typed}
      onChange={write}
      error={problems.missing ? t('text.noDanish') : danish}
      englishError={problems.englishTooLong ? tooLong : undefined}
    />
  );
}
