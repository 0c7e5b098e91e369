import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  addQuestion,
  dropQuestion,
  moveQuestion,
  reword,
  type Question,
  type QuestionnaireDocument,
  type Theme,
} from '@samtale/backstage-plugin-mus-common';
import { LocalTextFields } from '../../documents';
import {
  Block,
  IconButton,
  Row,
  Text,
  useAnnounce,
  useLocalText,
  useToast,
} from '../../ui';
import { hrTemplateTexts } from './texts';

/** Changes the form as it stands now. */
export type Change = (
  edit: (document: QuestionnaireDocument) => QuestionnaireDocument,
) => void;

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
  const local = useLocalText();
  const announce = useAnnounce();
  const toast = useToast();
  const at = theme.questions.indexOf(question);
  const last = theme.questions.length - 1;
  const title = local(question.text);
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
    <Block
      folds
      aside={
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
      }
    >
      <LocalTextFields
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
    </Block>
  );
}
