import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import { useRevision } from '../../../api';
import type { HrTemplate } from '../../../api';
import {
  Card,
  Details,
  Failure,
  PlainList,
  RowsSkeleton,
  Stack,
  Text,
  useDates,
} from '../../../ui';
import { Changes } from './Changes';
import { hrTemplateTexts } from '../texts';

type Revision = HrTemplate['revisions'][number];

function Difference({ id, number }: { id: string; number: number }) {
  const now = useRevision(id, number, true);
  const before = useRevision(id, number - 1, true);
  const error = now.error ?? before.error;
  if (error) return <Failure error={error} />;
  if (!now.data || !before.data) return <RowsSkeleton rows={2} />;
  return (
    <Changes
      before={before.data.content.document}
      after={now.data.content.document}
    />
  );
}

function RevisionLine({ id, revision }: { id: string; revision: Revision }) {
  const { t } = useTranslationRef(hrTemplateTexts);
  const dates = useDates();
  const [open, setOpen] = useState(false);
  return (
    <Stack gap={0}>
      <Text kind="strong">
        {t('log.version', {
          number: String(revision.number),
          moment: dates.moment(revision.publishedAt),
          who: revision.publishedBy,
        })}
      </Text>
      <Text>{revision.note}</Text>
      {revision.terms.validFrom && (
        <Text kind="quiet">
          {t('log.from', { day: dates.long(revision.terms.validFrom) })}
        </Text>
      )}
      {revision.number > 1 && (
        <Details
          summary={t('log.changes', { number: String(revision.number) })}
          onOpen={() => setOpen(true)}
        >
          {open && <Difference id={id} number={revision.number} />}
        </Details>
      )}
    </Stack>
  );
}

/** Every version that was published: when, by whom, why, and what changed (K03, S11). */
export function Revisions({ template }: { template: HrTemplate }) {
  const { t } = useTranslationRef(hrTemplateTexts);
  if (template.revisions.length === 0) return null;
  return (
    <Card title={t('log.title')}>
      <PlainList label={t('log.title')}>
        {template.revisions.map(revision => (
          <li key={revision.number}>
            <RevisionLine id={template.id} revision={revision} />
          </li>
        ))}
      </PlainList>
    </Card>
  );
}
