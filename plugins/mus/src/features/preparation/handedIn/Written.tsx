import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEveryChange } from '../../../autosave';
import { useMusPaths } from '../../../routes';
import { questionView } from '../../../questionViews';
import {
  Block,
  Card,
  Heading,
  Link,
  Row,
  Stack,
  StatusChip,
  Text,
  Hidden,
  useLocalText,
} from '../../../ui';
import { titleOf, type SheetRow } from '../sheet';
import type { Talk } from '../talkTypes';
import { preparationTexts } from '../texts';
import type { Sheet } from '../useSheet';

interface WrittenProps {
  talk: Talk;
  sheet: Sheet;
  /** Offers "Ret" beside each row. */
  editable?: boolean;
}

function WrittenRow({
  talk,
  sheet,
  row,
  editable,
}: WrittenProps & { row: SheetRow }) {
  const { t } = useTranslationRef(preparationTexts);
  const local = useLocalText();
  const paths = useMusPaths();
  const value = sheet.valueOf(row.id);
  const { Answer } = questionView(row.row?.question.type ?? 'freeText');
  const title = row.row ? local(row.row.question.text) : titleOf(value);
  return (
    <Block
      aside={
        editable && (
          <Link to={paths.question(talk.id, row.id)}>
            {t('review.change')}
            <Hidden>{`: ${title}`}</Hidden>
          </Link>
        )
      }
    >
      <Heading level={3}>{title}</Heading>
      {value.important && (
        <Row>
          <StatusChip tone="info" icon="star" label={t('row.important')} />
        </Row>
      )}
      {value.mayGoFurther && <Text kind="quiet">{t('row.goesFurther')}</Text>}
      {row.row ? (
        <Answer row={row.row} value={value} />
      ) : (
        <Text lines>{value.text}</Text>
      )}
    </Block>
  );
}

/** All I have written, theme by theme. */
export function Written(props: WrittenProps) {
  useEveryChange(props.sheet.autosave);
  const local = useLocalText();
  return (
    <Stack gap={3}>
      {props.sheet.themes
        .map(theme => ({
          theme,
          rows: theme.rows.filter(row => row.answerable),
        }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ theme, rows }) => (
          <Card key={theme.theme.id} title={local(theme.theme.title)}>
            <div>
              {rows.map(row => (
                <WrittenRow key={row.id} {...props} row={row} />
              ))}
            </div>
          </Card>
        ))}
    </Stack>
  );
}
