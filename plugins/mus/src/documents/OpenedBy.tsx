import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import type { accessLogSchema } from '@samtale/backstage-plugin-mus-common/contract';
import { useState } from 'react';
import type { z } from 'zod';
import { Button, Card, Failure, PlainList, Row, RowsSkeleton, Text, useDates, useLanguage } from '../ui';
import { documentTexts } from './texts';

interface OpenedByProps {
  title: string;
  /** Reads the log; asked only once the reader wants it. */
  useLog: (enabled: boolean) => {
    data?: z.output<typeof accessLogSchema>;
    error: { code: string; message: string } | null;
    refetch: () => unknown;
  };
}

function Entries({ entries }: z.output<typeof accessLogSchema>) {
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
export function OpenedBy({ title, useLog }: OpenedByProps) {
  const { t } = useTranslationRef(documentTexts);
  const [open, setOpen] = useState(false);
  const log = useLog(open);
  return (
    <Card>
      <Row><Button kind="quiet" icon="history" expanded={open} onClick={() => setOpen(!open)}>{title}</Button></Row>
      {open && <Text kind="quiet">{t('log.lead')}</Text>}
      {open && log.error && <Failure error={log.error} retry={() => log.refetch()} />}
      {open && !log.error && (log.data ? <Entries {...log.data} /> : <RowsSkeleton rows={2} height={24} />)}
    </Card>
  );
}
