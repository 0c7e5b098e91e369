import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { memo, useEffect, useRef } from 'react';
import type { ComponentProps } from 'react';
import { OurValues } from '../../documents';
import { questionView } from '../../questionViews';
import {
  Button,
  Heading,
  LongStack,
  Row,
  Stack,
  Text,
  useArrive,
  useLocalText,
} from '../../ui';
import { AnswerRow, fieldId } from './row/AnswerRow';
import { emptyAnswer } from './row/answers';
import type { SheetRow, SheetTheme } from './sheet';
import { preparationTexts } from './texts';
import type { Sheet } from './useSheet';

interface ThemeFormProps {
  sheet: Sheet;
  theme: SheetTheme;
  other: string;
  /** The employee decides what may be taken further (T40). */
  decides: boolean;
  /** It has taken the place of another theme. */
  arrive: boolean;
  /** Row to go on from. */
  startAt: string | null;
}

/** A row that only says something (T39). */
const Said = memo(({ row }: { row: SheetRow }) => {
  if (!row.row) return null;
  const { Input } = questionView(row.row.question.type);
  return (
    <Input
      id={fieldId(row.id)}
      row={row.row}
      value={emptyAnswer}
      onChange={() => {}}
    />
  );
});

/** Themes that the row also touches: a change in one may change something there (R05). */
function Related({
  row,
  themes,
}: {
  row: SheetRow;
  themes: readonly SheetTheme[];
}) {
  const { t } = useTranslationRef(preparationTexts);
  const local = useLocalText();
  const ids = row.row?.question.relatedThemes ?? [];
  const titles = themes
    .filter(({ theme }) => ids.includes(theme.id))
    .map(({ theme }) => local(theme.title));
  if (titles.length === 0) return null;
  return (
    <Text kind="quiet">{t('row.related', { themes: titles.join(', ') })}</Text>
  );
}

type AnswerableProps = ComponentProps<typeof AnswerRow> & {
  themes: readonly SheetTheme[];
};

/** A row to answer; drawn again by its own text alone, however many there are. */
const Answerable = memo(({ themes, ...props }: AnswerableProps) => (
  <Stack gap={1}>
    <AnswerRow {...props} />
    <Related row={props.row} themes={themes} />
  </Stack>
));

/** Brings the row to go on from into view when the theme opens. */
function useResume(startAt: string | null) {
  const done = useRef(false);
  useEffect(() => {
    if (done.current || !startAt) return;
    done.current = true;
    const field = window.document.getElementById(fieldId(startAt));
    field?.focus({ preventScroll: true });
    field?.scrollIntoView?.({ block: 'center' });
  }, [startAt]);
}

/** One theme at a time, with all its rows. */
export function ThemeForm({
  sheet,
  theme,
  other,
  decides,
  arrive,
  startAt,
}: ThemeFormProps) {
  const { t } = useTranslationRef(preparationTexts);
  const local = useLocalText();
  const titleId = `theme-${theme.theme.id}`;
  useArrive(titleId, arrive);
  useResume(startAt);
  const firstTopic = theme.rows.findIndex(row => row.row === null);
  return (
    <Stack gap={4}>
      <Stack gap={1}>
        <Heading level={2} id={titleId} target>
          {local(theme.theme.title)}
        </Heading>
        {theme.theme.description && (
          <Text>{local(theme.theme.description)}</Text>
        )}
        {theme.theme.values && <OurValues />}
        {theme.rows.length === 0 && <Text>{t('theme.empty')}</Text>}
      </Stack>
      <LongStack gap={4} height={14.5}>
        {theme.rows.map((row, index) =>
          row.answerable ? (
            <Answerable
              key={row.id}
              row={row}
              theme={local(theme.theme.title)}
              number={index - firstTopic + 1}
              themes={sheet.themes}
              autosave={sheet.autosave}
              signInAgain={sheet.signInAgain}
              other={other}
              decides={decides}
            />
          ) : (
            <Said key={row.id} row={row} />
          ),
        )}
      </LongStack>
      {theme.nextTopic && (
        <Row>
          <Button
            icon="add"
            onClick={() => sheet.begin(theme.nextTopic as string)}
          >
            {t('topic.add')}
          </Button>
        </Row>
      )}
    </Stack>
  );
}
