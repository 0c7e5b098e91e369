import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  addQuestion,
  dropQuestion,
  moveQuestion,
  type Question,
  type Theme,
} from '@samtale/backstage-plugin-mus-common';
import {
  IconButton,
  Row,
  useAnnounce,
  useLocalText,
  useToast,
} from '../../../ui';
import type { Change } from '../Change';
import { hrTemplateTexts } from '../texts';

interface QuestionToolsProps {
  theme: Theme;
  question: Question;
  onChange: Change;
}

/** Moves a question within its theme, or takes it out with a way back. */
export function QuestionTools({
  theme,
  question,
  onChange,
}: QuestionToolsProps) {
  const { t } = useTranslationRef(hrTemplateTexts);
  const announce = useAnnounce();
  const toast = useToast();
  const title = useLocalText()(question.text);
  const at = theme.questions.indexOf(question);
  const last = theme.questions.length - 1;
  const move = (by: -1 | 1) => {
    if (at + by < 0 || at + by > last) return;
    onChange(document =>
      moveQuestion(document, question.id, {
        themeId: theme.id,
        index: at + by,
      }),
    );
    announce(
      t('question.moved', {
        place: String(at + by + 1),
        of: String(last + 1),
      }),
    );
  };
  const drop = () => {
    onChange(document => dropQuestion(document, question.id));
    toast({
      text: t('question.dropped', { title }),
      undo: () =>
        onChange(document => addQuestion(document, theme.id, question, at)),
    });
  };
  return (
    <Row gap={0}>
      <IconButton
        icon="up"
        label={t('question.up', { title })}
        soft={at === 0}
        onClick={() => move(-1)}
      />
      <IconButton
        icon="down"
        label={t('question.down', { title })}
        soft={at === last}
        onClick={() => move(1)}
      />
      <IconButton
        icon="delete"
        label={t('question.drop', { title })}
        onClick={drop}
      />
    </Row>
  );
}
