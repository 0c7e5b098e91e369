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
import { useKept } from '../incomplete';
import { PromptFields } from './PromptFields';
import { promptsField } from './usePrompts';
import { hrTemplateTexts } from '../texts';

const bothSides = ['employee', 'leader'] as const;

interface QuestionSidesProps {
  question: Question;
  onChange: Change;
  onBlur: () => void;
}

/** Who answers the question, and the prompts of those (T14); drawn when somebody opens them, and open where something typed is not saved. */
export function QuestionSides({
  question,
  onChange,
  onBlur,
}: QuestionSidesProps) {
  const { t } = useTranslationRef(hrTemplateTexts);
  const language = useLanguage();
  const title = useLocalText()(question.text);
  const kept = useKept();
  const [open] = useState(() =>
    bothSides.some(side => kept.of(promptsField(question, side))),
  );
  const [opened, setOpened] = useState(open);
  const { answerable } = questionType(question.type);
  const label = t(answerable ? 'audience.answers' : 'audience.sees');
  const sides = bothSides.filter(
    side =>
      answerable &&
      (question.audience === 'both' || question.audience === side),
  );
  const number = sides.flatMap(side => question.prompts?.[side] ?? []).length;
  const who = `${label}: ${say(language, 'audiences', question.audience)}`;
  const prompts = t('prompts.title', { number: String(number) });
  return (
    <Details
      open={open}
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
