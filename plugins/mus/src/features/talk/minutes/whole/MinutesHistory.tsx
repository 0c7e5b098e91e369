import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { noteChanges, say } from '@samtale/backstage-plugin-mus-common';
import type { NoteChange } from '@samtale/backstage-plugin-mus-common';
import { useMinutesVersions } from '../../../../api';
import type { MinutesVersion, TalkContent } from '../../../../api';
import {
  ChangedWords,
  Failure,
  Heading,
  Panel,
  PlainList,
  RowsSkeleton,
  Stack,
  Text,
  Unfold,
  useDates,
  useLanguage,
} from '../../../../ui';
import { minutesTexts } from '../texts';

type TitleOf = (kind: string, topicId: string) => string;

/** How far a task from last time came, where that was changed. */
function ReachedChange({ change }: { change: NoteChange }) {
  const language = useLanguage();
  if (!change.reached) return null;
  const { before, after } = change.reached;
  const said = (value: string | null, kind: 'added' | 'removed') =>
    value ? [{ text: say(language, 'reachedStates', value), kind }] : [];
  return (
    <ChangedWords
      words={[...said(before, 'removed'), ...said(after, 'added')]}
    />
  );
}

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
        {changes.map(change => (
          <div key={change.id}>
            <Text kind="strong">{titleOf(change.kind, change.topicId)}</Text>
            <ReachedChange change={change} />
            <ChangedWords words={change.words} />
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
  return (
    <Unfold icon="history" label={t('history.title')}>
      <Versions {...props} />
    </Unfold>
  );
}
