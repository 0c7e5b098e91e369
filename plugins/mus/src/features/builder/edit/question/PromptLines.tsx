import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LocalText, Question } from '@samtale/backstage-plugin-mus-common';
import { builderTexts } from '../../texts';
import { LinesField } from './LinesField';

type Side = 'employee' | 'leader';

interface PromptLinesProps {
  side: Side;
  prompts: Question['prompts'];
  onChange: (prompts: Question['prompts']) => void;
}

/** The prompts of one side, one on each line (T14). */
export function PromptLines({ side, prompts, onChange }: PromptLinesProps) {
  const { t } = useTranslationRef(builderTexts);
  const write = (lines: LocalText[]) => onChange({ ...prompts, [side]: lines });
  return (
    <LinesField
      label={t(
        side === 'employee'
          ? 'question.promptsEmployee'
          : 'question.promptsLeader',
      )}
      hint={t('question.promptsHint')}
      lines={prompts?.[side] ?? []}
      most={10}
      onChange={write}
    />
  );
}
