import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useCreatePlan, useMarkHeld, useStartTalk } from '../../api';
import type { TalkContent } from '../../api';
import { useMusPaths } from '../../routes';
import { Button, Failure, Row, Stack } from '../../ui';
import type { Situation } from './situation';
import { StartDialog } from './StartDialog';
import { talkTexts } from './texts';

interface TalkActionsProps {
  talk: TalkContent;
  situation: Situation;
  other: string;
}

type Action = 'prepare' | 'see' | 'start' | 'held' | 'makePlan' | 'openPlan';

/** What can be done now, the next step first. */
function actionsOf(talk: TalkContent, situation: Situation): Action[] {
  const started = situation === 'started';
  const inOrder: Array<[Action, boolean]> = [
    ['prepare', talk.can.answer && (situation === 'prepare' || situation === 'continue')],
    ['openPlan', talk.planId !== null],
    ['makePlan', talk.planId === null && talk.can.createPlan],
    ['start', talk.can.startTalk],
    ['held', talk.can.markHeld && (started || !talk.can.startTalk || situation === 'talk')],
    ['see', !talk.heldAt && talk.mine.state !== 'notStarted' && !talk.can.answer],
  ];
  return inOrder.filter(([, possible]) => possible).map(([action]) => action);
}

/** The one next step, and quietly what else can be done. */
export function TalkActions({ talk, situation, other }: TalkActionsProps) {
  const { t } = useTranslationRef(talkTexts);
  const paths = useMusPaths();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const startTalk = useStartTalk();
  const held = useMarkHeld();
  const plan = useCreatePlan();
  const params = { talkId: talk.id };
  const makePlan = () => plan.mutate({ params }, { onSuccess: made => navigate(paths.plan(made.id)) });
  const open = () => startTalk.mutate({ params }, { onSuccess: () => setAsking(false) });
  const button = (action: Action, first: boolean) => {
    const kind = first ? ('primary' as const) : ('secondary' as const);
    switch (action) {
      case 'prepare':
        return <Button key={action} kind={kind} icon="edit" to={paths.preparation(talk.id)}>{t(situation === 'prepare' ? 'action.prepare' : 'action.continue')}</Button>;
      case 'see':
        return <Button key={action} kind="quiet" to={paths.preparation(talk.id)}>{t('action.see')}</Button>;
      case 'start':
        return <Button key={action} kind={kind} icon="talk" onClick={() => setAsking(true)}>{t('action.start')}</Button>;
      case 'held':
        return <Button key={action} kind={kind} icon="check" busy={held.isPending} onClick={() => held.mutate({ params })}>{t('action.held')}</Button>;
      case 'makePlan':
        return <Button key={action} kind={kind} icon="paper" busy={plan.isPending} onClick={makePlan}>{t('action.makePlan')}</Button>;
      default:
        return <Button key={action} kind={kind} icon="paper" to={paths.plan(talk.planId ?? '')}>{t('action.openPlan')}</Button>;
    }
  };
  const error = startTalk.error ?? held.error ?? plan.error;
  return (
    <Stack gap={2}>
      <Row gap={1.5}>{actionsOf(talk, situation).map((action, index) => button(action, index === 0))}</Row>
      {error && <Failure error={error} />}
      <StartDialog open={asking && talk.can.startTalk} other={other} notReady={talk.other.signal === 'notReady'} busy={startTalk.isPending} onStart={open} onClose={() => setAsking(false)} />
    </Stack>
  );
}
