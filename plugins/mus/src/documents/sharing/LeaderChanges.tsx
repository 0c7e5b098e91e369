import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import { useAnswerLeaderChange, useLeaderChanges } from '../../api';
import type { LeaderChange } from '../../api';
import { useSaying } from '../../forms/useSaying';
import { useMusPaths } from '../../routes';
import {
  Button,
  Card,
  Checkbox,
  Failure,
  Fieldset,
  Link,
  RadioGroup,
  Row,
  Text,
  useDates,
} from '../../ui';
import { itemName } from './itemName';
import { sharingTexts } from './texts';

const shares = ['whole', 'part', 'none'] as const;
type ShareHow = (typeof shares)[number];

function useAnswer({ planId, newLeader }: LeaderChange) {
  const { t } = useTranslationRef(sharingTexts);
  const command = useSaying(useAnswerLeaderChange());
  const [how, setHow] = useState<ShareHow>();
  const [blockIds, setBlockIds] = useState<readonly string[]>([]);
  const send = () => {
    if (!how) return;
    command.send(
      {
        params: { planId },
        body: {
          newLeaderId: newLeader.id,
          share: how,
          blockIds: how === 'part' ? [...blockIds] : [],
        },
      },
      { said: t('change.done') },
    );
  };
  return {
    how,
    setHow,
    blockIds,
    toggle: (id: string, on: boolean) =>
      setBlockIds(before =>
        on ? [...before, id] : before.filter(one => one !== id),
      ),
    ready: how !== undefined && (how !== 'part' || blockIds.length > 0),
    send,
    error: command.error,
    busy: command.isPending,
  };
}

type Answer = ReturnType<typeof useAnswer>;

function Choices({ change, answer }: { change: LeaderChange; answer: Answer }) {
  const { t } = useTranslationRef(sharingTexts);
  const names = {
    name: change.newLeader.name,
    former: change.formerLeader.name,
  };
  const offered = shares.filter(
    one => one !== 'part' || change.items.length > 0,
  );
  return (
    <>
      <RadioGroup
        label={t('change.how')}
        value={answer.how ?? ''}
        onChange={value => answer.setHow(shares.find(one => one === value))}
        choices={offered.map(value => ({
          value,
          label: t(`change.${value}`),
          hint: t(`change.${value}Hint`, names),
        }))}
      />
      {answer.how === 'part' && (
        <Fieldset label={t('change.which')}>
          {change.items.map(({ blockId, text }) => (
            <Checkbox
              key={blockId}
              label={itemName(text)}
              checked={answer.blockIds.includes(blockId)}
              onChange={on => answer.toggle(blockId, on)}
            />
          ))}
        </Fieldset>
      )}
    </>
  );
}

function useVerb({ newLeader }: LeaderChange, answer: Answer): string {
  const { t } = useTranslationRef(sharingTexts);
  const { name } = newLeader;
  if (!answer.ready) return t('change.choose');
  if (answer.how === 'whole') return t('change.doWhole', { name });
  return answer.how === 'part'
    ? t('change.doPart', { count: answer.blockIds.length, name })
    : t('change.doNone');
}

function Question({ change }: { change: LeaderChange }) {
  const { t } = useTranslationRef(sharingTexts);
  const dates = useDates();
  const paths = useMusPaths();
  const answer = useAnswer(change);
  const verb = useVerb(change, answer);
  const name = change.newLeader.name;
  const former = change.formerLeader.name;
  return (
    <Card title={t('change.title', { name })}>
      <Text>{t('change.lead', { name, former })}</Text>
      {change.formerReadsUntil && (
        <Text kind="quiet">
          {t('change.until', {
            former,
            day: dates.dayOf(change.formerReadsUntil),
          })}
        </Text>
      )}
      <Link to={paths.plan(change.planId)}>{t('change.open')}</Link>
      <Choices change={change} answer={answer} />
      {answer.error && <Failure error={answer.error} retry={answer.send} />}
      <Row>
        <Button
          kind="primary"
          disabled={!answer.ready}
          busy={answer.busy}
          onClick={answer.send}
        >
          {verb}
        </Button>
      </Row>
    </Card>
  );
}

/** When the leader changed: the employee is asked once what the new one gets. */
export function LeaderChanges({ planId }: { planId?: string }) {
  const { data } = useLeaderChanges();
  const changes = (data?.changes ?? []).filter(
    change => planId === undefined || change.planId === planId,
  );
  return (
    <>
      {changes.map(change => (
        <Question
          key={`${change.planId} ${change.newLeader.id}`}
          change={change}
        />
      ))}
    </>
  );
}
