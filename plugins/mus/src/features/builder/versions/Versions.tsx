import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useSentVersions } from '../../../api';
import type { Questionnaire } from '../../../api';
import {
  Card,
  Details,
  EmptyState,
  Failure,
  PlainList,
  RowsSkeleton,
  Stack,
  Text,
  useDates,
} from '../../../ui';
import type { Draft } from '../draft/useDraft';
import { moreTexts } from '../moreTexts';
import { CompareVersions } from './CompareVersions';
import { Correct } from './Correct';
import { Publish } from './Publish';
import { Variants } from './Variants';

type SentVersions = NonNullable<ReturnType<typeof useSentVersions>['data']>;

/** Spelling corrected after sending: who, when, what. */
function Log({ version }: { version: SentVersions['versions'][number] }) {
  const { t } = useTranslationRef(moreTexts);
  const dates = useDates();
  if (version.corrections.length === 0) return null;
  return (
    <Details
      summary={t('versions.corrections', { count: version.corrections.length })}
    >
      <PlainList>
        {version.corrections.map(({ place, before, after, by, at }) => (
          <li key={`${place}${at}`}>
            <Text>{t('versions.correction', { before, after })}</Text>
            <Text kind="quiet">{`${by}, ${dates.moment(at)}`}</Text>
          </li>
        ))}
      </PlainList>
    </Details>
  );
}

function List({ versions }: { versions: SentVersions['versions'] }) {
  const { t } = useTranslationRef(moreTexts);
  const dates = useDates();
  return (
    <PlainList gap={2}>
      {versions.map(version => (
        <li key={version.number}>
          <Text kind="strong">
            {t('versions.name', { number: String(version.number) })}
          </Text>
          <Text kind="quiet">
            {t('versions.sent', {
              when: dates.moment(version.sentAt),
              count: version.talks,
            })}
          </Text>
          <Log version={version} />
        </li>
      ))}
    </PlainList>
  );
}

interface VersionsProps {
  draft: Draft;
  questionnaire: Questionnaire;
}

/** What was sent, what can be done with it, and the forms beside this one (T09, T11). */
export function Versions({ draft, questionnaire }: VersionsProps) {
  const { t } = useTranslationRef(moreTexts);
  const sent = useSentVersions(questionnaire.id);
  const last = sent.data?.versions[0];
  return (
    <Stack gap={3}>
      {sent.error && (
        <Failure error={sent.error} retry={() => sent.refetch()} />
      )}
      {sent.isPending && <RowsSkeleton rows={3} />}
      {sent.data && !last && (
        <EmptyState title={t('versions.none')}>
          {t('versions.noneHint')}
        </EmptyState>
      )}
      {sent.data && last && (
        <>
          <Card title={t('versions.title')}>
            <List versions={sent.data.versions} />
          </Card>
          {sent.data.can.publish && (
            <Publish
              draft={draft}
              questionnaire={questionnaire}
              last={last.number}
            />
          )}
          <CompareVersions
            draft={draft}
            questionnaireId={questionnaire.id}
            numbers={sent.data.versions.map(({ number }) => number)}
          />
          {sent.data.can.correct && (
            <Correct questionnaireId={questionnaire.id} number={last.number} />
          )}
        </>
      )}
      <Variants questionnaire={questionnaire} />
    </Stack>
  );
}
