import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  addQuestion,
  addTheme,
  dropTheme,
  ownQuestion,
  renameTheme,
  type QuestionnaireDocument,
  type Theme,
} from '@samtale/backstage-plugin-mus-common';
import {
  Button,
  Card,
  PlainList,
  Row,
  useLocalText,
  useToast,
} from '../../../ui';
import type { Change } from '../Change';
import { QuestionFields } from '../question/QuestionFields';
import { KeptTextFields } from '../KeptTextFields';
import { hrTemplateTexts } from '../texts';
import { ThemeTools } from './ThemeTools';

interface ThemeFieldsProps {
  document: QuestionnaireDocument;
  theme: Theme;
  onChange: Change;
  onBlur: () => void;
}

/** One theme: its name and its questions. */
export function ThemeFields({
  document: form,
  theme,
  onChange,
  onBlur,
}: ThemeFieldsProps) {
  const { t } = useTranslationRef(hrTemplateTexts);
  const local = useLocalText();
  const toast = useToast();
  const add = () =>
    onChange(document =>
      addQuestion(
        document,
        theme.id,
        ownQuestion(`hr-${globalThis.crypto.randomUUID()}`, {
          da: t('question.new'),
        }),
      ),
    );
  const drop = () => {
    const at = form.themes.indexOf(theme);
    onChange(document => dropTheme(document, theme.id));
    toast({
      text: t('theme.dropped', { title: local(theme.title) }),
      undo: () => onChange(document => addTheme(document, theme, at)),
    });
  };
  return (
    <Card
      level={3}
      title={local(theme.title)}
      aside={<ThemeTools document={form} theme={theme} onChange={onChange} />}
    >
      <KeptTextFields
        field={`theme:${theme.id}`}
        label={t('theme.name')}
        value={theme.title}
        onChange={title =>
          onChange(document => renameTheme(document, theme.id, title))
        }
        onBlur={onBlur}
      />
      <PlainList gap={0}>
        {theme.questions.map(question => (
          <li key={question.id}>
            <QuestionFields
              theme={theme}
              question={question}
              onChange={onChange}
              onBlur={onBlur}
            />
          </li>
        ))}
      </PlainList>
      <Row>
        <Button icon="add" onClick={add}>
          {t('question.add')}
        </Button>
        <Button
          kind="quiet"
          icon="delete"
          label={t('theme.drop.label', { title: local(theme.title) })}
          onClick={drop}
        >
          {t('theme.drop')}
        </Button>
      </Row>
    </Card>
  );
}
