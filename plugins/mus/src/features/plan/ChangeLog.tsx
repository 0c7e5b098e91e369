import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { sayChange } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import type { ChangeLine, PlanContent } from '../../api';
import {
  Button,
  Failure,
  PlainList,
  Row,
  RowsSkeleton,
  Stack,
  Text,
  Unfold,
  useDates,
  useLanguage,
  useToast,
} from '../../ui';
import type { PlanBlocks } from './blocks/usePlanBlocks';
import { planTexts } from './texts';
import { useChangesOf } from './useChangesOf';

interface ChangeLogProps {
  plan: PlanContent;
  blocks: PlanBlocks;
}

function Line({ line, plan, blocks }: ChangeLogProps & { line: ChangeLine }) {
  const { t } = useTranslationRef(planTexts);
  const language = useLanguage();
  const dates = useDates();
  const toast = useToast();
  const names = { employee: plan.employee.name, leader: plan.leader.name };
  const [first, ...more] = line.changes.map(change =>
    sayChange(language, change, names),
  );
  const words = [
    `${line.by?.name ?? t('log.somebody')} ${first ?? ''}`,
    ...more,
  ];
  const { restorable } = line;
  const ofComment = line.changes.some(
    ({ params }) => params.comment !== undefined,
  );
  const mayRestore = ofComment ? plan.can.comment : plan.can.write;
  const restore = (id: string) => {
    blocks
      .restoreById(id)
      .then(() => toast({ text: t('log.restored') }))
      .catch(() => toast({ text: t('log.notRestored') }));
  };
  return (
    <li>
      <Row apart>
        <Stack gap={0}>
          <Text>{words.join(' · ')}</Text>
          <Text kind="quiet">{dates.moment(line.at)}</Text>
        </Stack>
        {restorable && mayRestore && (
          <Button kind="quiet" icon="undo" onClick={() => restore(restorable)}>
            {t('log.restore')}
          </Button>
        )}
      </Row>
    </li>
  );
}

/** A page of the log; the next one below it, when asked for. */
function Lines({ before, ...props }: ChangeLogProps & { before?: number }) {
  const { t } = useTranslationRef(planTexts);
  const [older, setOlder] = useState(false);
  const log = useChangesOf(props.plan, before);
  const reread = () => {
    log.refetch().catch(() => {});
  };
  if (log.error) return <Failure error={log.error} retry={reread} />;
  if (!log.data) return <RowsSkeleton rows={3} height={32} />;
  const { lines, more } = log.data;
  const last = lines.at(-1)?.number;
  if (lines.length === 0) return <Text kind="quiet">{t('log.empty')}</Text>;
  return (
    <>
      <PlainList label={t('log.title')} gap={1}>
        {lines.map(line => (
          <Line key={line.number} line={line} {...props} />
        ))}
      </PlainList>
      {more && older && <Lines {...props} before={last} />}
      {more && !older && (
        <Row>
          <Button kind="quiet" onClick={() => setOlder(true)}>
            {t('log.older')}
          </Button>
        </Row>
      )}
    </>
  );
}

/** "Hvad er ændret": who changed what, in words, and what can be brought back. */
export function ChangeLog(props: ChangeLogProps) {
  const { t } = useTranslationRef(planTexts);
  return (
    <Unfold icon="history" label={t('log.title')}>
      <Lines {...props} />
    </Unfold>
  );
}
