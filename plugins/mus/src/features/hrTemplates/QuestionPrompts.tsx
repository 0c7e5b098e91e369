import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  questionType,
  type Question,
} from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { Details, Hidden, useLocalText } from '../../ui';
import type { Change } from './Change';
import { PromptFields } from './PromptFields';
import { hrTemplateTexts } from './texts';

interface QuestionPromptsProps {
  question: Question;
  onChange: Change;
  onBlur: () => void;
}

/** The prompts of those who answer the question (T14); drawn when somebody opens them. */
export function QuestionPrompts({
  question,
  onChange,
  onBlur,
}: QuestionPromptsProps) {
  const { t } = useTranslationRef(hrTemplateTexts);
  const title = useLocalText()(question.text);
  const [opened, setOpened] = useState(false);
  if (!questionType(question.type).answerable) return null;
  const sides = (['employee', 'leader'] as const).filter(
    side => question.audience === 'both' || question.audience === side,
  );
  const number = sides.flatMap(side => question.prompts?.[side] ?? []).length;
  return (
    <Details
      onOpen={() => setOpened(true)}
      summary={
        <>
          {t('prompts.title', { number: String(number) })}
          <Hidden>{`: ${title}`}</Hidden>
        </>
      }
    >
      {opened &&
        sides.map(side => (
          <PromptFields
            key={side}
            side={side}
            question={question}
            onChange={onChange}
            onBlur={onBlur}
          />
        ))}
    </Details>
  );
}
