import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  reword,
  type Question,
  type Theme,
} from '@samtale/backstage-plugin-mus-common';
import { Block, Text } from '../../../ui';
import type { Change } from '../Change';
import { KeptTextFields } from '../KeptTextFields';
import { QuestionSides } from './QuestionSides';
import { QuestionTools } from './QuestionTools';
import { hrTemplateTexts } from '../texts';

interface QuestionFieldsProps {
  theme: Theme;
  question: Question;
  onChange: Change;
  onBlur: () => void;
}

/** One question in HR's words; its id stays (T42). */
export function QuestionFields({
  theme,
  question,
  onChange,
  onBlur,
}: QuestionFieldsProps) {
  const { t } = useTranslationRef(hrTemplateTexts);
  const at = theme.questions.indexOf(question);
  return (
    <Block
      folds
      aside={
        <QuestionTools theme={theme} question={question} onChange={onChange} />
      }
    >
      <KeptTextFields
        field={`question:${question.id}`}
        label={t('question.number', { number: String(at + 1) })}
        value={question.text}
        rows={2}
        onChange={text =>
          onChange(document => reword(document, question.id, text))
        }
        onBlur={onBlur}
      />
      <Text kind="quiet">
        {t('question.id', {
          id: question.id,
          source: question.source ?? t('question.own'),
        })}
      </Text>
      <QuestionSides question={question} onChange={onChange} onBlur={onBlur} />
    </Block>
  );
}
