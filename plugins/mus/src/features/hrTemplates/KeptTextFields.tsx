import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  longestLine,
  type LocalText,
} from '@samtale/backstage-plugin-mus-common';
import { useEffect, useState } from 'react';
import { sameJson } from '../../autosave';
import { LocalTextFields } from '../../documents';
import { Button, Notice, Row, Text, useLocalText } from '../../ui';
import { useIncomplete, useKept } from './incomplete';
import { hrTemplateTexts } from './texts';

interface KeptTextFieldsProps {
  label: string;
  /** The field's name in the template: what is typed in it is kept under it. */
  field: string;
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

/** What is typed: until it can be saved it is kept as it is, over a reload too. */
function useTyped(
  field: string,
  saved: LocalText,
  optional: boolean | undefined,
) {
  const kept = useKept();
  const [typed, setTyped] = useState(
    () => kept.of<LocalText>(field)?.value ?? saved,
  );
  useEffect(
    () =>
      setTyped(now =>
        cannotSave(now, optional) || sameJson(tidy(now), saved) ? now : saved,
      ),
    [saved, optional],
  );
  const base = kept.of<LocalText>(field)?.base;
  return {
    typed,
    /** Somebody else saved another text since this one was begun. */
    beaten: base !== undefined && !sameJson(base, saved),
    write(text: LocalText) {
      setTyped(text);
      if (cannotSave(text, optional)) kept.keep(field, text, saved);
      else kept.drop(field);
    },
  };
}

/** The text that another saved meanwhile; nobody writes over it unseen. */
function Beaten({ saved, onTake }: { saved: LocalText; onTake: () => void }) {
  const { t } = useTranslationRef(hrTemplateTexts);
  const local = useLocalText();
  return (
    <Notice tone="warning">
      <Text>{t('text.beaten', { text: local(saved) })}</Text>
      <Row>
        <Button onClick={onTake}>{t('text.beaten.take')}</Button>
      </Row>
    </Notice>
  );
}

/**
 * One text in Danish and English. What cannot be saved stays as it was typed,
 * with what to do about it; until then the last one saved stands in the draft.
 */
export function KeptTextFields({
  field,
  value,
  onChange,
  optional,
  ...props
}: KeptTextFieldsProps) {
  const { t } = useTranslationRef(hrTemplateTexts);
  const { typed, beaten, write } = useTyped(field, value, optional);
  const problems = problemsOf(typed, optional);
  useIncomplete(cannotSave(typed, optional));
  const change = (text: LocalText) => {
    write(text);
    if (!cannotSave(text, optional)) onChange(tidy(text));
  };
  const tooLong = t('text.tooLong', { most: String(longestLine) });
  const danish = problems.danishTooLong ? tooLong : undefined;
  return (
    <>
      <LocalTextFields
        {...props}
        value={typed}
        onChange={change}
        error={problems.missing ? t('text.noDanish') : danish}
        englishError={problems.englishTooLong ? tooLong : undefined}
      />
      {beaten && <Beaten saved={value} onTake={() => write(value)} />}
    </>
  );
}
