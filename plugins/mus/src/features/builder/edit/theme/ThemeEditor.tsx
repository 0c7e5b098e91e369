import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { renameTheme } from '@samtale/backstage-plugin-mus-common';
import type { Theme } from '@samtale/backstage-plugin-mus-common';
import { memo, useMemo } from 'react';
import {
  Card,
  IconButton,
  Row,
  SortList,
  SortPlace,
  StatusChip,
  Text,
  useLocalText,
} from '../../../../ui';
import { ThemeHints } from '../../hints/ThemeHints';
import { builderTexts } from '../../texts';
import { useTools } from '../EditorContext';
import { focusId } from '../focus';
import { LiveText } from '../LiveText';
import { AddQuestion } from '../question/AddQuestion';
import { SortableQuestion } from '../question/SortableQuestion';
import { placeId } from '../sorting';
import { ThemeSettings } from './ThemeSettings';

interface ThemeEditorProps {
  theme: Theme;
  first: boolean;
  last: boolean;
}

interface ThemeToolsProps extends Pick<ThemeEditorProps, 'first' | 'last'> {
  id: string;
  title: string;
}

const ThemeTools = memo(({ id, title, first, last }: ThemeToolsProps) => {
  const { t } = useTranslationRef(builderTexts);
  const { moves } = useTools();
  return (
    <Row gap={0}>
      <IconButton
        id={focusId.tool('up', id)}
        icon="up"
        label={t('theme.up', { title })}
        soft={first}
        onClick={() => moves.themeStep(id, -1)}
      />
      <IconButton
        id={focusId.tool('down', id)}
        icon="down"
        label={t('theme.down', { title })}
        soft={last}
        onClick={() => moves.themeStep(id, 1)}
      />
      <IconButton
        icon="copy"
        label={t('theme.duplicate', { title })}
        onClick={() => moves.duplicateTheme(id)}
      />
      <IconButton
        icon="delete"
        label={t('theme.drop', { title })}
        onClick={() => moves.dropTheme(id)}
      />
    </Row>
  );
});

/** What kind of theme it is, where it is not the usual one. */
function ThemeMarks({ theme }: { theme: Theme }) {
  const { t } = useTranslationRef(builderTexts);
  const marks = [
    theme.kind === 'optional' && t('theme.optionalShort'),
    theme.last && t('theme.lastShort'),
    theme.onlyLeaders && t('theme.onlyLeadersShort'),
    theme.cards && t('theme.cardsShort'),
    theme.ownTopics && t('outline.own'),
  ].filter(mark => typeof mark === 'string');
  if (marks.length === 0) return null;
  return (
    <Row>
      {marks.map(mark => (
        <StatusChip key={mark} tone="neutral" label={mark} />
      ))}
    </Row>
  );
}

/** A theme with its questions. */
export const ThemeEditor = memo((props: ThemeEditorProps) => {
  const { theme, first, last } = props;
  const { t } = useTranslationRef(builderTexts);
  const { edit } = useTools();
  const say = useLocalText();
  const title = say(theme.title);
  const { questions } = theme;
  const ids = useMemo(() => questions.map(({ id }) => id), [questions]);
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
            edit(
              form => renameTheme(form, theme.id, { da }),
              `title:${theme.id}`,
            )
          }
        />
        <ThemeTools id={theme.id} title={title} first={first} last={last} />
      </Row>
      <ThemeMarks theme={theme} />
      {theme.description && <Text kind="quiet">{say(theme.description)}</Text>}
      {questions.length === 0 && (
        <SortPlace id={placeId(theme.id)}>
          <Text kind="quiet">{t('theme.empty')}</Text>
        </SortPlace>
      )}
      <SortList items={ids} gap={2}>
        {questions.map((question, at) => (
          <SortableQuestion
            key={question.id}
            question={question}
            theme={title}
            first={at === 0}
            last={at === questions.length - 1}
          />
        ))}
      </SortList>
      <ThemeHints theme={theme} />
      <AddQuestion id={theme.id} title={title} />
      <ThemeSettings theme={theme} />
    </Card>
  );
});
