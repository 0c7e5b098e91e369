import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  awaitsWrapUp,
  writtenWords,
} from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { useEndWrapUp } from '../../../api';
import type { Block as StoredBlock, PlanContent } from '../../../api';
import { useSaying } from '../../../forms/useSaying';
import {
  Block,
  Button,
  Card,
  Failure,
  Row,
  Stack,
  Text,
  useDates,
} from '../../../ui';
import type { PlanBlocks } from '../blocks/usePlanBlocks';
import { planTexts } from '../texts';
import { SettleForm } from './SettleForm';

interface WaitingProps {
  plan: PlanContent;
  blocks: PlanBlocks;
  reread: () => void;
}

/** When it can be settled, in words. */
function When({ plan }: { plan: PlanContent }) {
  const { t } = useTranslationRef(planTexts);
  const dates = useDates();
  const { on, over } = plan.wrapUp;
  if (over) return <Text>{t('waiting.over')}</Text>;
  return (
    <Text>
      {on ? t('waiting.ahead', { day: dates.long(on) }) : t('waiting.noDay')}
    </Text>
  );
}

function EndWrapUp({ plan }: { plan: PlanContent }) {
  const { t } = useTranslationRef(planTexts);
  const end = useSaying(useEndWrapUp());
  const send = () =>
    end.send({ params: { planId: plan.id } }, { said: t('waiting.ended') });
  return (
    <Stack gap={1}>
      {end.error && <Failure error={end.error} />}
      <Row>
        <Button icon="check" busy={end.isPending} onClick={send}>
          {t('waiting.end')}
        </Button>
      </Row>
      <Text kind="quiet">{t('waiting.endHint')}</Text>
    </Stack>
  );
}

function Line({ block, ...props }: WaitingProps & { block: StoredBlock }) {
  const { t } = useTranslationRef(planTexts);
  const [open, setOpen] = useState(false);
  const text = writtenWords(block.content);
  const settle = props.plan.can.settle && !open && (
    <Button
      icon="check"
      label={`${t('waiting.settle')}: ${text.slice(0, 60)}`}
      onClick={() => setOpen(true)}
    >
      {t('waiting.settle')}
    </Button>
  );
  return (
    <Block aside={settle} open={open}>
      <Stack gap={1}>
        <Text kind={open ? 'strong' : 'body'} lines>
          {text}
        </Text>
        {open && (
          <SettleForm {...props} block={block} onClose={() => setOpen(false)} />
        )}
      </Stack>
    </Block>
  );
}

/** "Afventer opsamling": the agreements that wait for the joint wrap-up, settled one by one (T24, T33). */
export function Waiting(props: WaitingProps) {
  const { t } = useTranslationRef(planTexts);
  const { plan } = props;
  const waiting = plan.blocks.filter(({ content }) =>
    awaitsWrapUp({ content, removed: false }),
  );
  if (waiting.length === 0 || plan.state === 'closed') return null;
  return (
    <Card title={t('waiting.title')}>
      <When plan={plan} />
      <div>
        {waiting.map(block => (
          <Line key={block.id} {...props} block={block} />
        ))}
      </div>
      {plan.can.endWrapUp && <EndWrapUp plan={plan} />}
    </Card>
  );
}
