import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { questionType, reword } from '@samtale/backstage-plugin-mus-common';
import type { Question } from '@samtale/backstage-plugin-mus-common';
import { memo, useState } from 'react';
import type { ReactNode } from 'react';
import {
  Button,
  IconButton,
  Panel,
  Row,
  Stack,
  useLocalText,
} from '../../../../ui';
import { Hints } from '../../hints/Hints';
import { builderTexts } from '../../texts';
import { useTools } from '../EditorContext';
import { focusId } from '../focus';
import { LiveText } from '../LiveText';
import { PromptsShown, QuestionMarks } from './QuestionMarks';
import { QuestionSettings } from './QuestionSettings';

/** A question where it stands. */
export interface QuestionEditorProps {
  question: Question;
  /** Name of its theme, said with the field. */
  theme: string;
  first: boolean;
  last: boolean;
  /** What it is dragged by. */
  handle?: ReactNode;
}

interface ToolsProps extends Omit<QuestionEditorProps, 'theme'> {
  open: boolean;
  onMore: () => void;
}

function Tools({ question, first, last, handle, open, onMore }: ToolsProps) {
  const { t } = useTranslationRef(builderTexts);
  const { moves } = useTools();
  const text = useLocalText()(question.text);
  return (
    <Row gap={0}>
      {handle}
      <IconButton
        id={focusId.tool('up', question.id)}
        icon="up"
        label={t('question.up', { text })}
        soft={first}
        onClick={() => moves.step(question.id, -1)}
      />
      <IconButton
        id={focusId.tool('down', question.id)}
        icon="down"
        label={t('question.down', { text })}
        soft={last}
        onClick={() => moves.step(question.id, 1)}
      />
      <IconButton
        icon="copy"
        label={t('question.duplicate', { text })}
        onClick={() => moves.duplicate(question.id)}
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
        onClick={() => moves.dropQuestion(question.id)}
      >
        {t('question.drop')}
      </Button>
    </Row>
  );
}

/** Is there advice to give: about what a leader wrote, not about a concept as it came. */
function useAdvised({ origin, type }: Question, text: string): boolean {
  const [asOpened] = useState(text);
  const isOwnWords = origin === 'own' || text !== asOpened;
  return isOwnWords && questionType(type).answerable;
}

/** One question, edited where it stands (T05, T06). */
export const QuestionEditor = memo((props: QuestionEditorProps) => {
  const { question, theme } = props;
  const { t } = useTranslationRef(builderTexts);
  const { edit } = useTools();
  const text = useLocalText()(question.text);
  const [open, setOpen] = useState(false);
  const advised = useAdvised(question, text);
  return (
    <Panel>
      <Stack gap={1}>
        <LiveText
          id={focusId.question(question.id)}
          label={t('question.label')}
          spokenBefore={theme}
          hiddenLabel
          look="question"
          value={text}
          onWrite={da =>
            da !== text &&
            edit(
              form => reword(form, question.id, { da }),
              `text:${question.id}`,
            )
          }
        />
        {advised && <Hints text={text} />}
        <PromptsShown question={question} />
        <Row apart>
          <QuestionMarks question={question} />
          <Tools {...props} open={open} onMore={() => setOpen(!open)} />
        </Row>
        {open && <QuestionSettings question={question} />}
      </Stack>
    </Panel>
  );
});
