import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useMarkOnPaper, useMarkReady } from '../../../api';
import { useEveryChange } from '../../../autosave';
import { documentTexts } from '../../../documents';
import { useMusPaths } from '../../../routes';
import {
  Button,
  Card,
  Failure,
  Heading,
  Link,
  Notice,
  PlainList,
  Row,
  Stack,
  Text,
  useArrive,
  useLocalText,
} from '../../../ui';
import { GetPdf } from './GetPdf';
import { titleOf } from '../sheet';
import { Written } from './Written';
import type { Talk } from '../talkTypes';
import { preparationTexts } from '../texts';
import type { Sheet } from '../useSheet';

interface ReviewProps {
  talk: Talk;
  sheet: Sheet;
}

const titleId = 'preparation-review';

/** Rows changed in two places: each a link to where one chooses. */
function Conflicts({ talk, sheet }: ReviewProps) {
  const { t } = useTranslationRef(preparationTexts);
  const local = useLocalText();
  const paths = useMusPaths();
  const rows = sheet.themes
    .flatMap(theme => theme.rows)
    .filter(row => sheet.autosave.field(row.id).state.status === 'conflict');
  if (rows.length === 0) return null;
  return (
    <Notice tone="warning" announce>
      <Text>{t('review.conflict', { count: rows.length })}</Text>
      <PlainList>
        {rows.map(row => (
          <li key={row.id}>
            <Link to={paths.question(talk.id, row.id)}>
              {row.row
                ? local(row.row.question.text)
                : titleOf(sheet.valueOf(row.id))}
            </Link>
          </li>
        ))}
      </PlainList>
    </Notice>
  );
}

function WhatIsLeft({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslationRef(preparationTexts);
  const { t: words } = useTranslationRef(documentTexts);
  const { answered, total } = sheet.progress;
  const conflicts = sheet.autosave
    .keys()
    .filter(id => sheet.autosave.field(id).state.status === 'conflict').length;
  if (sheet.autosave.unsaved > conflicts) {
    return (
      <Notice tone="warning" announce>
        <Text>
          {words('saved.some', { count: sheet.autosave.unsaved - conflicts })}
        </Text>
        <Text>{t('review.unsaved')}</Text>
      </Notice>
    );
  }
  if (conflicts > 0) return null;
  if (answered === 0)
    return (
      <Notice tone="info">
        <Text>{t('review.emptyAll')}</Text>
      </Notice>
    );
  return (
    <Text kind="quiet">
      {total > answered
        ? t('review.emptyCount', { count: total - answered })
        : words('saved.all')}
    </Text>
  );
}

/** Check your answers, then "Markér som klar" or "Forberedt på papir" (T16). */
export function Review({
  talk,
  sheet,
  arrive,
}: ReviewProps & {
  /** One came here from a theme. */
  arrive: boolean;
}) {
  const { t } = useTranslationRef(preparationTexts);
  useEveryChange(sheet.autosave);
  const paths = useMusPaths();
  const ready = useMarkReady();
  const paper = useMarkOnPaper();
  const params = { talkId: talk.id };
  const error = ready.error ?? paper.error;
  useArrive(titleId, arrive);
  return (
    <Stack gap={3}>
      <Stack gap={1}>
        <Heading level={2} id={titleId} target>
          {t('review.title')}
        </Heading>
        <Text>{t('review.lead')}</Text>
      </Stack>
      <Written talk={talk} sheet={sheet} editable />
      <Conflicts talk={talk} sheet={sheet} />
      <WhatIsLeft sheet={sheet} />
      {error &&
        (error.detail === 'answersDiffer' ? (
          <Notice tone="warning" announce>
            <Text>{t('failed.differs')}</Text>
          </Notice>
        ) : (
          <Failure error={error} />
        ))}
      <Row gap={1.5}>
        <Button
          kind="primary"
          busy={ready.isPending}
          disabled={sheet.autosave.unsaved > 0 || sheet.progress.answered === 0}
          onClick={() =>
            ready.mutate({
              params,
              body: { versions: sheet.autosave.versions() },
            })
          }
        >
          {t('review.ready')}
        </Button>
        <Button kind="quiet" icon="back" to={paths.preparation(talk.id)}>
          {t('review.back')}
        </Button>
      </Row>
      {sheet.autosave.unsaved === 0 && sheet.progress.answered > 0 && (
        <GetPdf talk={talk} />
      )}
      {talk.can.markOnPaper && (
        <Card>
          <Text>{t('review.onPaperHelp')}</Text>
          <Row>
            <Button
              icon="paper"
              busy={paper.isPending}
              onClick={() => paper.mutate({ params })}
            >
              {t('review.onPaper')}
            </Button>
          </Row>
        </Card>
      )}
    </Stack>
  );
}
