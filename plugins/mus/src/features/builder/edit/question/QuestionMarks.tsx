import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say as sayText } from '@samtale/backstage-plugin-mus-common';
import type { Question } from '@samtale/backstage-plugin-mus-common';
import {
  Row,
  StatusChip,
  Text,
  useLanguage,
  useLocalText,
} from '../../../../ui';
import { builderTexts } from '../../texts';

/** What a question is, at a glance: type, who answers, priority (T08), where it comes from. */
export function QuestionMarks({ question }: { question: Question }) {
  const { t } = useTranslationRef(builderTexts);
  const language = useLanguage();
  return (
    <Row>
      {question.type !== 'freeText' && (
        <StatusChip
          tone="neutral"
          icon="paper"
          label={sayText(language, 'questionTypeNames', question.type)}
        />
      )}
      {question.audience !== 'both' && (
        <StatusChip
          tone="info"
          icon="person"
          label={sayText(language, 'audiences', question.audience)}
        />
      )}
      {question.opensInTalk && (
        <StatusChip
          tone="neutral"
          icon="lock"
          label={t('question.opensShort')}
        />
      )}
      {question.priority && (
        <StatusChip tone="warning" icon="star" label={t('question.priority')} />
      )}
      {question.origin === 'own' && (
        <StatusChip tone="good" icon="edit" label={t('question.own')} />
      )}
      {question.origin === 'bank' && (
        <StatusChip tone="neutral" icon="idea" label={t('question.bank')} />
      )}
      {question.source && (
        <Text as="span" kind="quiet">
          {question.source}
        </Text>
      )}
    </Row>
  );
}

/** The prompts of each side, so that the form reads as it will be met (T14). */
export function PromptsShown({ question }: { question: Question }) {
  const { t } = useTranslationRef(builderTexts);
  const say = useLocalText();
  const sides = [
    [t('question.toEmployee'), question.prompts?.employee ?? []],
    [t('question.toLeader'), question.prompts?.leader ?? []],
  ] as const;
  return (
    <>
      {sides.map(
        ([side, prompts]) =>
          prompts.length > 0 && (
            <Text key={side} kind="quiet">
              {`${side} ${prompts.map(say).join(' ')}`}
            </Text>
          ),
      )}
    </>
  );
}
