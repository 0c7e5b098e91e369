import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { noteChanges } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { useMinutesVersions } from '../../../api';
import type { MinutesVersion, TalkContent } from '../../../api';
import {
  Button,
  ChangedWords,
  Failure,
  Heading,
  Panel,
  PlainList,
  Row,
  RowsSkeleton,
  Stack,
  Text,
  useDates,
} from '../../../ui';
import { minutesTexts } from './texts';

type TitleOf = (kind: string, topicId: string) => string;

/** What one version changed of the one before, in words. */
function Changes(props: {
  version: MinutesVersion;
  before: MinutesVersion | undefined;
  titleOf: TitleOf;
}) {
  const { version, before, titleOf } = props;
  const { t } = useTranslationRef(minutesTexts);
  const dates = useDates();
  const changes = noteChanges(before?.notes ?? [], version.notes);
  return (
    <Panel>
      <Stack gap={1.5}>
        <Heading level={3}>
          {t(`history.${version.reason}`, { moment: dates.moment(version.at) })}
        </Heading>
        {changes.length === 0 && <Text kind="quiet">{t('history.same')}</Text>}
        {changes.map(({ id, kind, topicId, words }) => (
          <div key={id}>
            <Text kind="strong">{titleOf(kind, topicId)}</Text>
            <ChangedWords words={words} />
          </div>
        ))}
      </Stack>
    </Panel>
  );
}

function Versions({ talk, titleOf }: { talk: TalkContent; titleOf: TitleOf }) {
  const { t } = useTranslationRef(minutesTexts);
  const versions = useMinutesVersions(talk.id, true);
  if (versions.error) return <Failure error={versions.error} />;
  if (!versions.data) return <RowsSkeleton rows={2} height={72} />;
  const all = versions.data.versions;
  if (all.length === 0) return <Text kind="quiet">{t('history.none')}</Text>;
  return (
    <PlainList label={t('history.title')} gap={2}>
      {all
        .map((version, at) => (
          <li key={version.contentVersion}>
            <Changes version={version} before={all[at - 1]} titleOf={titleOf} />
          </li>
        ))
        .reverse()}
    </PlainList>
  );
}

/** Earlier versions of the minutes, the newest first, each with what it changed. */
export function MinutesHistory(props: { talk: TalkContent; titleOf: TitleOf }) {
  const { t } = useTranslationRef(minutesTexts);
  const [open, setOpen] = useState(false);
  return (
    <Stack gap={1}>
      <Row>
        <Button
          kind="quiet"
          icon="history"
          expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t('history.title')}
        </Button>
      </Row>
      {open && <Versions {...props} />}
    </Stack>
  );
}
