import type { LocalText } from '@samtale/backstage-plugin-mus-common';
import { useEffect, useState } from 'react';
import { TextArea, useLocalText } from '../../../../ui';

interface LinesFieldProps {
  label: string;
  hint: string;
  lines: readonly LocalText[];
  most: number;
  onChange: (lines: LocalText[]) => void;
}

const tidyLines = (text: string, most: number) =>
  text
    .split('\n')
    .map(line => line.trim().slice(0, 500))
    .filter(line => line !== '')
    .slice(0, most);

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
      onChange={write}
    />
  );
}
