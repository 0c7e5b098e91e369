import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { usePlanLog, useTalkLog } from '../api';
import type { endpoints, Reply } from '../api';
import {
  Button,
  Failure,
  PlainList,
  Row,
  RowsSkeleton,
  Stack,
  Text,
  useDates,
  useLanguage,
} from '../ui';
import { documentTexts } from './texts';

type AccessLog = Reply<typeof endpoints.talks.accessLog>;

interface OpenedByProps {
  kind: 'talk' | 'plan';
  id: string;
}

/** The log is asked for only once the reader wants it. */
function useLog({ kind, id }: OpenedByProps, wanted: boolean) {
  const talk = useTalkLog(id, wanted && kind === 'talk');
  const plan = usePlanLog(id, wanted && kind === 'plan');
  return kind === 'talk' ? talk : plan;
}

function Entries({ entries }: AccessLog) {
  const { t } = useTranslationRef(documentTexts);
  const language = useLanguage();
  const dates = useDates();
  if (entries.length === 0) return <Text kind="quiet">{t('log.empty')}</Text>;
  return (
    <PlainList label={t('log.title')} gap={0.5}>
      {entries.map(({ at, who, action }, index) => (
        <li key={`${at}${index}`}>
          <Text kind="quiet">{`${dates.moment(at)} · ${who} ${say(language, 'accessActions', action)}`}</Text>
        </li>
      ))}
    </PlainList>
  );
}

/** "Hvem har åbnet denne samtale": every reading and writing, for both to see. */
export function OpenedBy({ kind, id }: OpenedByProps) {
  const { t } = useTranslationRef(documentTexts);
  const [open, setOpen] = useState(false);
  const log = useLog({ kind, id }, open);
  return (
    <Stack gap={1}>
      <Row>
        <Button
          kind="quiet"
          icon="history"
          expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t(kind === 'talk' ? 'log.title' : 'log.titlePlan')}
        </Button>
      </Row>
      {open && <Text kind="quiet">{t('log.lead')}</Text>}
      {open && log.error && (
        <Failure
          error={log.error}
          retry={() => {
            log.refetch().catch(() => {});
          }}
        />
      )}
      {open &&
        !log.error &&
        (log.data ? (
          <Entries {...log.data} />
        ) : (
          <RowsSkeleton rows={2} height={24} />
        ))}
    </Stack>
  );
}
