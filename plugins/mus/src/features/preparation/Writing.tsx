import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useMusPaths } from '../../routes';
import {
  Button,
  Notice,
  Row,
  SideSteps,
  Stack,
  Text,
  useLanguage,
  useLocalText,
  WithSide,
} from '../../ui';
import { progressOf, themeWith, type SheetTheme } from './sheet';
import { otherOf, type Talk } from './talkTypes';
import { preparationTexts } from './texts';
import { ThemeForm } from './ThemeForm';
import type { Sheet } from './useSheet';

interface WritingProps {
  talk: Talk;
  sheet: Sheet;
}

/** Address of a theme: its first row, or itself while it has none. */
const anchorOf = ({ theme, rows }: SheetTheme) => rows[0]?.id ?? theme.id;

function indexOf(themes: readonly SheetTheme[], place: string | null): number {
  const byTheme = themes.findIndex(({ theme }) => theme.id === place);
  return byTheme >= 0 ? byTheme : themeWith(themes, place);
}

function ThemeList({ talk, sheet, at }: WritingProps & { at: number }) {
  const { t } = useTranslationRef(preparationTexts);
  const local = useLocalText();
  const paths = useMusPaths();
  const countOf = ({ rows }: SheetTheme) => {
    const { answered, total } = progressOf(rows, sheet.valueOf);
    return t('themes.count', { answered: String(answered), of: String(total) });
  };
  const steps = sheet.themes.map(one => ({
    id: one.theme.id,
    label: local(one.theme.title),
    hint: one.rows.some(row => row.answerable) ? countOf(one) : undefined,
    to: paths.question(talk.id, anchorOf(one)),
  }));
  const review = {
    id: 'review',
    label: t('themes.review'),
    to: `${paths.preparation(talk.id)}?view=review`,
  };
  const here = steps[at];
  const folded = `${t('themes.current', { number: String(at + 1), of: String(steps.length) })}: ${here?.label ?? ''}`;
  return (
    <SideSteps
      label={t('themes.title')}
      steps={[...steps, review]}
      current={here?.id ?? ''}
      folded={folded}
    />
  );
}

function Onwards({ talk, sheet, at }: WritingProps & { at: number }) {
  const { t } = useTranslationRef(preparationTexts);
  const local = useLocalText();
  const paths = useMusPaths();
  const next = sheet.themes[at + 1];
  const before = sheet.themes[at - 1];
  return (
    <Row gap={1.5}>
      {next ? (
        <Button kind="primary" to={paths.question(talk.id, anchorOf(next))}>
          {t('theme.next', { title: local(next.theme.title) })}
        </Button>
      ) : (
        <Button kind="primary" to={`${paths.preparation(talk.id)}?view=review`}>
          {t('theme.review')}
        </Button>
      )}
      {before && (
        <Button
          kind="quiet"
          icon="back"
          to={paths.question(talk.id, anchorOf(before))}
        >
          {t('theme.previous', { title: local(before.theme.title) })}
        </Button>
      )}
    </Row>
  );
}

/** The way to themes that can be taken into this talk (K05). */
function MoreThemes({ talk }: { talk: Talk }) {
  const { t } = useTranslationRef(preparationTexts);
  const paths = useMusPaths();
  if (!talk.choices || talk.choices.optionalThemes === 0) return null;
  return (
    <Row>
      <Button icon="add" to={paths.cards(talk.id)}>
        {t('themes.more', { count: talk.choices.optionalThemes })}
      </Button>
    </Row>
  );
}

/** One theme at a time, all themes in the list beside it; opens where I left off. */
export function Writing({
  talk,
  sheet,
  arrive,
}: WritingProps & {
  /** One came here from another theme, or from reading it all through. */
  arrive: boolean;
}) {
  const { t } = useTranslationRef(preparationTexts);
  const language = useLanguage();
  const [search] = useSearchParams();
  const [resumeAt] = useState(talk.mine.lastQuestionId);
  const place = search.get('q') ?? resumeAt;
  const at = indexOf(sheet.themes, place);
  const theme = sheet.themes[at] as SheetTheme;
  return (
    <WithSide side={<ThemeList talk={talk} sheet={sheet} at={at} />}>
      <Stack gap={4}>
        <Notice tone="neutral">
          <Text>{say(language, 'hints', 'freeText')}</Text>
          <Text>
            {t(talk.me === 'employee' ? 'themes.consent' : 'themes.yourView', {
              other: otherOf(talk).name,
            })}
          </Text>
        </Notice>
        <MoreThemes talk={talk} />
        <ThemeForm
          key={theme.theme.id}
          sheet={sheet}
          theme={theme}
          other={otherOf(talk).name}
          decides={talk.me === 'employee'}
          arrive={arrive}
          startAt={place === anchorOf(theme) ? null : place}
        />
        <Onwards talk={talk} sheet={sheet} at={at} />
      </Stack>
    </WithSide>
  );
}
