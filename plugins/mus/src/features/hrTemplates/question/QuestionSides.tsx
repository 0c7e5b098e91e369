import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  questionType,
  say,
  type Question,
} from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { Details, Hidden, useLanguage, useLocalText } from '../../../ui';
import { AudienceField } from './AudienceField';
import type { Change } from '../Change';
import { PromptFields } from './PromptFields';
import { hrTemplateTexts } from '../texts';

interface QuestionSidesProps {
  question: Question;
  onChange: Change;
  onBlur: () => void;
}

/** Who answers the question, and the prompts of those (T14); drawn when somebody opens them. */
export function QuestionSides({
  question,
  onChange,
  onBlur,
}: QuestionSidesProps) {
  const { t } = useTranslationRef(hrTemplateTexts);
  const language = useLanguage();
  const title = useLocalText()(question.text);
  const [opened, setOpened] = useState(false);
  const { answerable } = questionType(question.type);
  const label = t(answerable ? 'audience.answers' : 'audience.sees');
  const sides = (['employee', 'leader'] as const).filter(
    side =>
      answerable &&
      (question.audience === 'both' || question.audience === side),
  );
  const number = sides.flatMap(side => question.prompts?.[side] ?? []).length;
  const who = `${label}: ${say(language, 'audiences', question.audience)}`;
  const prompts = t('prompts.title', { number: String(number) });
  return (
    <Details
      onOpen={() => setOpened(true)}
      summary={
        <>
          {answerable ? `${who} · ${prompts}` : who}
          <Hidden>{`: ${title}`}</Hidden>
        </>
      }
    >
      {opened && (
        <AudienceField label={label} question={question} onChange={onChange} />
      )}
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
