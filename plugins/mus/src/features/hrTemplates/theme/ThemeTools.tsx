import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  moveTheme,
  type QuestionnaireDocument,
  type Theme,
} from '@samtale/backstage-plugin-mus-common';
import { IconButton, Row, useLocalText, useToast } from '../../../ui';
import type { Change } from '../Change';
import { hrTemplateTexts } from '../texts';

interface ThemeToolsProps {
  document: QuestionnaireDocument;
  theme: Theme;
  onChange: Change;
}

/** Where the theme stands after a step; its own place where it cannot go there (K06). */
function placeAfter(
  document: QuestionnaireDocument,
  themeId: string,
  by: -1 | 1,
) {
  const placeIn = ({ themes }: QuestionnaireDocument) =>
    themes.findIndex(({ id }) => id === themeId);
  const to = Math.max(0, placeIn(document) + by);
  return placeIn(moveTheme(document, themeId, to));
}

/** Moves a theme up and down, says where it is now, and gives the way back. */
export function ThemeTools({ document, theme, onChange }: ThemeToolsProps) {
  const { t } = useTranslationRef(hrTemplateTexts);
  const toast = useToast();
  const title = useLocalText()(theme.title);
  const at = document.themes.indexOf(theme);
  const [up, down] = ([-1, 1] as const).map(by =>
    placeAfter(document, theme.id, by),
  );
  const move = (to: number) => {
    onChange(now => moveTheme(now, theme.id, to));
    toast({
      text: t('theme.moved', {
        title,
        place: String(to + 1),
        of: String(document.themes.length),
      }),
      undo: () => onChange(now => moveTheme(now, theme.id, at)),
    });
  };
  return (
    <Row gap={0}>
      <IconButton
        icon="up"
        label={t('theme.up', { title })}
        soft={up === at}
        onClick={() => move(up)}
      />
      <IconButton
        icon="down"
        label={t('theme.down', { title })}
        soft={down === at}
        onClick={() => move(down)}
      />
    </Row>
  );
}
