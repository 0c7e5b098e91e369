import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  allowOwnTopics,
  renameTheme,
} from '@samtale/backstage-plugin-mus-common';
import type { Theme } from '@samtale/backstage-plugin-mus-common';
import {
  Card,
  Checkbox,
  IconButton,
  PlainList,
  Row,
  Text,
  useLocalText,
} from '../../../ui';
import type { Draft } from '../draft/useDraft';
import { builderTexts } from '../texts';
import { AddQuestion } from './AddQuestion';
import { LiveText } from './LiveText';
import { QuestionEditor } from './QuestionEditor';
import { focusId } from './useMoves';
import type { Moves } from './useMoves';

interface ThemeEditorProps {
  draft: Draft;
  moves: Moves;
  theme: Theme;
  onBank: () => void;
}

function ThemeTools({ draft, moves, theme }: Omit<ThemeEditorProps, 'onBank'>) {
  const { t } = useTranslationRef(builderTexts);
  const title = useLocalText()(theme.title);
  const { themes } = draft.document;
  const at = themes.indexOf(theme);
  return (
    <Row gap={0}>
      <IconButton
        id={focusId.tool('up', theme.id)}
        icon="up"
        label={t('theme.up', { title })}
        soft={at === 0}
        onClick={() => moves.theme(theme, -1)}
      />
      <IconButton
        id={focusId.tool('down', theme.id)}
        icon="down"
        label={t('theme.down', { title })}
        soft={at === themes.length - 1}
        onClick={() => moves.theme(theme, 1)}
      />
      <IconButton
        icon="delete"
        label={t('theme.drop', { title })}
        onClick={() => moves.dropTheme(theme)}
      />
    </Row>
  );
}

/** A theme with its questions. */
export function ThemeEditor({ draft, moves, theme, onBank }: ThemeEditorProps) {
  const { t } = useTranslationRef(builderTexts);
  const title = useLocalText()(theme.title);
  return (
    <Card label={title}>
      <Row apart align="start">
        <LiveText
          grow
          id={focusId.theme(theme.id)}
          label={t('theme.title')}
          hiddenLabel
          look="title"
          value={title}
          onWrite={da =>
            da !== title &&
            draft.edit(form => renameTheme(form, theme.id, { da }))
          }
        />
        <ThemeTools draft={draft} moves={moves} theme={theme} />
      </Row>
      {theme.questions.length === 0 && (
        <Text kind="quiet">{t('theme.empty')}</Text>
      )}
      <PlainList gap={2}>
        {theme.questions.map(question => (
          <li key={question.id}>
            <QuestionEditor
              draft={draft}
              moves={moves}
              theme={theme}
              question={question}
            />
          </li>
        ))}
      </PlainList>
      <AddQuestion moves={moves} theme={theme} onBank={onBank} />
      <Checkbox
        label={t('theme.own')}
        checked={theme.ownTopics === true}
        onChange={on => draft.edit(form => allowOwnTopics(form, theme.id, on))}
      />
    </Card>
  );
}
