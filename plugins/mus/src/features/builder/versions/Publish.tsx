import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { usePublish, useSentVersion } from '../../../api';
import type { Questionnaire } from '../../../api';
import { useSaying } from '../../../forms/useSaying';
import { Button, Card, Failure, Row, Text } from '../../../ui';
import type { Draft } from '../draft/useDraft';
import { moreTexts } from '../moreTexts';
import { Differences } from './Differences';

interface PublishProps {
  draft: Draft;
  questionnaire: Questionnaire;
  /** Number of the version that was sent last. */
  last: number;
}

/** A new version for the talks that have not begun; the others keep theirs. */
export function Publish({ draft, questionnaire, last }: PublishProps) {
  const { t } = useTranslationRef(moreTexts);
  const sent = useSentVersion(questionnaire.id, last);
  const publish = useSaying(usePublish());
  const isSaved = draft.state.status === 'saved';
  const send = () =>
    publish.send(
      {
        params: { questionnaireId: questionnaire.id },
        body: { draftVersion: draft.version() },
      },
      {
        said: ({ number, moved, kept }) =>
          t('versions.published', {
            number: String(number),
            moved: String(moved),
            kept: String(kept),
          }),
      },
    );
  return (
    <Card title={t('versions.changed', { number: String(last) })}>
      {sent.data && (
        <Differences
          before={sent.data.document}
          after={draft.document}
          label={t('versions.changed', { number: String(last) })}
        />
      )}
      <Text kind="quiet">{t('versions.publishHint')}</Text>
      {publish.error && <Failure error={publish.error} retry={send} />}
      <Row>
        <Button
          icon="send"
          disabled={!isSaved}
          busy={publish.isPending}
          onClick={send}
        >
          {t('versions.publish', { number: String(last + 1) })}
        </Button>
      </Row>
    </Card>
  );
}
