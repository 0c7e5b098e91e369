import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LocalText, Question } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { TextArea, useLocalText } from '../../../ui';
import { builderTexts } from '../texts';

type Side = 'employee' | 'leader';

interface PromptLinesProps {
  side: Side;
  prompts: Question['prompts'];
  onChange: (prompts: Question['prompts']) => void;
}

/** A line that was not changed keeps its other language. */
function linesOf(
  text: string,
  before: readonly LocalText[],
  say: (text: LocalText) => string,
): LocalText[] {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .slice(0, 10);
  return lines.map(
    line =>
      before.find(prompt => say(prompt) === line) ?? { da: line.slice(0, 500) },
  );
}

/** The prompts of one side, one on each line (T14). */
export function PromptLines({ side, prompts, onChange }: PromptLinesProps) {
  const { t } = useTranslationRef(builderTexts);
  const say = useLocalText();
  const before = prompts?.[side] ?? [];
  const [typed, setTyped] = useState(() => before.map(say).join('\n'));
  const write = (text: string) => {
    setTyped(text);
    onChange({ ...prompts, [side]: linesOf(text, before, say) });
  };
  return (
    <TextArea
      rows={2}
      optional
      label={t(
        side === 'employee'
          ? 'question.promptsEmployee'
          : 'question.promptsLeader',
      )}
      hint={t('question.promptsHint')}
      value={typed}
      onChange={write}
    />
  );
}
