import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { reword, say as sayText } from '@samtale/backstage-plugin-mus-common';
import type { Question, Theme } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import {
  Button,
  IconButton,
  Panel,
  Row,
  Stack,
  StatusChip,
  Text,
  useLanguage,
  useLocalText,
} from '../../../ui';
import type { Draft } from '../draft/useDraft';
import { builderTexts } from '../texts';
import { Hints } from './Hints';
import { LiveText } from './LiveText';
import { QuestionSettings } from './QuestionSettings';
import { focusId } from './useMoves';
import type { Moves } from './useMoves';

interface QuestionEditorProps {
  draft: Draft;
  moves: Moves;
  theme: Theme;
  question: Question;
}

function Marks({ question }: { question: Question }) {
  const { t } = useTranslationRef(builderTexts);
  const language = useLanguage();
  return (
    <Row>
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
function PromptsShown({ question }: { question: Question }) {
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

function Tools({
  moves,
  theme,
  question,
  open,
  onMore,
}: Omit<QuestionEditorProps, 'draft'> & { open: boolean; onMore: () => void }) {
  const { t } = useTranslationRef(builderTexts);
  const text = useLocalText()(question.text);
  const at = theme.questions.indexOf(question);
  return (
    <Row gap={0}>
      <IconButton
        id={focusId.tool('up', question.id)}
        icon="up"
        label={t('question.up', { text })}
        soft={at === 0}
        onClick={() => moves.question(theme, question, -1)}
      />
      <IconButton
        id={focusId.tool('down', question.id)}
        icon="down"
        label={t('question.down', { text })}
        soft={at === theme.questions.length - 1}
        onClick={() => moves.question(theme, question, 1)}
      />
      <Button
        kind="quiet"
        icon="edit"
        expanded={open}
        label={t('question.moreLabel', { text })}
        onClick={onMore}
      >
        {t('question.more')}
      </Button>
      <Button
        kind="quiet"
        icon="delete"
        label={t('question.dropLabel', { text })}
        onClick={() => moves.dropQuestion(theme, question)}
      >
        {t('question.drop')}
      </Button>
    </Row>
  );
}

/** One question, edited where it stands (T05, T06). */
export function QuestionEditor({
  draft,
  moves,
  theme,
  question,
}: QuestionEditorProps) {
  const { t } = useTranslationRef(builderTexts);
  const text = useLocalText()(question.text);
  const [open, setOpen] = useState(false);
  return (
    <Panel>
      <Stack gap={1}>
        <LiveText
          id={focusId.question(question.id)}
          label={t('question.label')}
          hiddenLabel
          look="question"
          value={text}
          onWrite={da =>
            da !== text && draft.edit(form => reword(form, question.id, { da }))
          }
        />
        {question.origin === 'own' && <Hints text={text} />}
        <PromptsShown question={question} />
        <Row apart>
          <Marks question={question} />
          <Tools
            moves={moves}
            theme={theme}
            question={question}
            open={open}
            onMore={() => setOpen(!open)}
          />
        </Row>
        {open && <QuestionSettings draft={draft} question={question} />}
      </Stack>
    </Panel>
  );
}
