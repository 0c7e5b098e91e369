import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import { useShares, useUnshareItem } from '../../api';
import type { Block, PlanContent, Share } from '../../api';
import { useSaying } from '../../forms/useSaying';
import { Button, Card, Failure, PlainList, Row, Text } from '../../ui';
import { itemName } from './itemName';
import { ShareDialog } from './ShareDialog';
import { sharingTexts } from './texts';

const canBeShared = ({ kind, content }: Block) =>
  (kind === 'goal' || kind === 'task') && content.text.trim() !== '';

interface SharedLineProps {
  share: Share;
  item: string;
  canStop: boolean;
  onStop: () => void;
}

function SharedLine({ share, item, canStop, onStop }: SharedLineProps) {
  const { t } = useTranslationRef(sharingTexts);
  const { name } = share.person;
  return (
    <li>
      <Row>
        <Text>{t('share.with', { item, name })}</Text>
        {canStop && (
          <Button
            kind="quiet"
            label={t('share.stopLabel', { item, name })}
            onClick={onStop}
          >
            {t('share.stop')}
          </Button>
        )}
      </Row>
    </li>
  );
}

/** What the employee shares of the plan, and with whom; taken back here (R12). */
export function Sharing({ plan }: { plan: PlanContent }) {
  const { t } = useTranslationRef(sharingTexts);
  const { data } = useShares(plan.id);
  const stop = useSaying(useUnshareItem());
  const [open, setOpen] = useState(false);
  if (!data) return null;
  const items = plan.blocks.filter(canBeShared);
  const nameOf = (blockId: string) =>
    itemName(items.find(({ id }) => id === blockId)?.content.text ?? '');
  const shares = data.shares.filter(({ blockId }) => nameOf(blockId) !== '');
  if (!data.canShare && shares.length === 0) return null;
  const takeBack = ({ blockId, person }: Share) =>
    stop.send(
      { params: { planId: plan.id, blockId, personId: person.id } },
      {
        said: t('share.stopped', { name: person.name }),
      },
    );
  return (
    <Card title={t('share.title')}>
      <Text>
        {data.canShare
          ? t('share.lead')
          : t('share.leadLeader', { name: plan.employee.name })}
      </Text>
      {shares.length === 0 && <Text kind="quiet">{t('share.none')}</Text>}
      <PlainList gap={1}>
        {shares.map(share => (
          <SharedLine
            key={`${share.blockId} ${share.person.id}`}
            share={share}
            item={nameOf(share.blockId)}
            canStop={data.canShare}
            onStop={() => takeBack(share)}
          />
        ))}
      </PlainList>
      {stop.error && <Failure error={stop.error} />}
      {data.canShare && items.length > 0 && (
        <Row>
          <Button icon="group" onClick={() => setOpen(true)}>
            {t('share.open')}
          </Button>
        </Row>
      )}
      {open && (
        <ShareDialog
          planId={plan.id}
          items={items}
          onClose={() => setOpen(false)}
        />
      )}
    </Card>
  );
}
