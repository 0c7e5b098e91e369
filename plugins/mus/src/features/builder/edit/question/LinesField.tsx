import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { longestLine } from '@samtale/backstage-plugin-mus-common';
import type { LocalText } from '@samtale/backstage-plugin-mus-common';
import { useEffect, useState } from 'react';
import { TextArea, useLocalText } from '../../../../ui';
import { builderTexts } from '../../texts';

interface LinesFieldProps {
  label: string;
  hint: string;
  lines: readonly LocalText[];
  most: number;
  onChange: (lines: LocalText[]) => void;
}

const written = (text: string) =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');

const tidyLines = (text: string, most: number) =>
  written(text)
    .map(line => line.slice(0, longestLine).trim())
    .slice(0, most);

/** What of the text cannot be saved, in words; nobody finds out later. */
function useNotSaved(text: string, most: number) {
  const { t } = useTranslationRef(builderTexts);
  const lines = written(text);
  if (lines.length > most)
    return t('lines.tooMany', { most: String(most), first: lines[most] });
  const long = lines.find(line => line.length > longestLine);
  return long === undefined
    ? undefined
    : t('lines.tooLong', {
        most: String(longestLine),
        first: `${long.slice(0, 40)} …`,
      });
}

/** Several short texts, one on each line. A line that was not changed keeps its other language. */
export function LinesField({
  label,
  hint,
  lines,
  most,
  onChange,
}: LinesFieldProps) {
  const say = useLocalText();
  const stored = lines.map(say).join('\n');
  const [typed, setTyped] = useState(stored);
  useEffect(
    () =>
      setTyped(now =>
        tidyLines(now, most).join('\n') === stored ? now : stored,
      ),
    [stored, most],
  );
  const notSaved = useNotSaved(typed, most);
  const write = (text: string) => {
    setTyped(text);
    onChange(
      tidyLines(text, most).map(
        line => lines.find(one => say(one) === line) ?? { da: line },
      ),
    );
  };
  return (
    <TextArea
      rows={2}
      optional
      label={label}
      hint={hint}
      value={typed}
      error={notSaved}
      onChange={write}
    />
  );
}
