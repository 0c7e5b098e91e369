import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import { useCallback, useState } from 'react';
import type { PlanContent } from '../../api';
import {
  documentTexts,
  genitive,
  GetPdf,
  LeaderChanges,
  OpenedBy,
  Origin,
  Proposals,
  Sharing,
  Signposts,
  useReaderLine,
} from '../../documents';
import { useMusPaths } from '../../routes';
import {
  Button,
  DetailsGroup,
  Notice,
  Page,
  Row,
  Stack,
  StatusChip,
  Text,
  useLanguage,
} from '../../ui';
import type { Tone } from '../../ui';
import { ChangeLog } from './ChangeLog';
import { CheckIns } from './checkIns/CheckIns';
import { Confirmation } from './confirmation/Confirmation';
import { FollowUp } from './followUp/FollowUp';
import { Help } from './Help';
import { Kept } from './Kept';
import { Mails } from './Mails';
import { Meeting } from './followUp/Meeting';
import { Progress } from './Progress';
import { Reopen } from './reopen/Reopen';
import { Reopened } from './reopen/Reopened';
import { Waiting } from './settle/Waiting';
import { planTexts } from './texts';
import { usePlanBlocks } from './blocks/usePlanBlocks';
import { WhoWrites } from './WhoWrites';
import { Written } from './Written';

const tones: Record<PlanContent['state'], Tone> = {
  draft: 'neutral',
  awaitingConfirmation: 'warning',
  confirmed: 'good',
  changedSinceConfirmed: 'warning',
  closed: 'neutral',
};

const isDue = (plan: PlanContent) =>
  plan.followUp.state === 'due' || plan.followUp.state === 'missed';

function StateLine({ plan, other }: { plan: PlanContent; other: string }) {
  const { t } = useTranslationRef(planTexts);
  const language = useLanguage();
  const said = plan.confirmations.filter(one => one.current);
  const ruled = plan.rule === 'employeeWrites';
  const disagree = said.some(one => one.verdict === 'disagrees');
  const spoke = said.some(one => one.party === plan.me);
  const words = () => {
    if (disagree) return t('state.disagree');
    if (ruled && plan.state === 'draft')
      return t(`state.draft.${plan.me}`, { other });
    if (ruled && plan.state === 'confirmed') return t('state.confirmed.ruled');
    if (plan.state !== 'awaitingConfirmation') return t(`state.${plan.state}`);
    return t(spoke ? 'state.awaitingOther' : 'state.awaitingMe', { other });
  };
  return (
    <Row>
      <StatusChip
        tone={tones[plan.state] ?? 'neutral'}
        label={say(language, 'planStates', plan.state)}
      />
      {isDue(plan) && (
        <StatusChip
          tone="warning"
          icon="event"
          label={say(language, 'followUpStates', plan.followUp.state ?? '')}
        />
      )}
      <span>{words()}</span>
      <Origin planId={plan.id} origin={plan.origin} />
    </Row>
  );
}

/** The date of an open plan; a closed one has none, and can be opened again. */
function NextMeeting(props: { plan: PlanContent; onMeeting: () => void }) {
  if (props.plan.state === 'closed') return <Reopen plan={props.plan} />;
  return <FollowUp {...props} />;
}

function goToConfirmation() {
  const place = window.document.getElementById('confirmation');
  place?.scrollIntoView?.({ block: 'start' });
  place?.focus({ preventScroll: true });
}

function usePrimary(
  plan: PlanContent,
  meeting: { open: boolean; start: () => void },
) {
  const { t } = useTranslationRef(planTexts);
  if (meeting.open) return undefined;
  if (plan.can.recordFollowUp && isDue(plan))
    return (
      <Button kind="primary" icon="event" onClick={meeting.start}>
        {t('action.meeting')}
      </Button>
    );
  if (plan.can.confirm)
    return (
      <Button kind="primary" icon="check" onClick={goToConfirmation}>
        {t('action.confirm')}
      </Button>
    );
  return undefined;
}

/** The plan as one page: the date, what goes well, goals, tasks, notes, and where both stand. */
export function PlanDocument({
  plan,
  reread,
}: {
  plan: PlanContent;
  reread: () => Promise<unknown>;
}) {
  const { t } = useTranslationRef(planTexts);
  const { t: words } = useTranslationRef(documentTexts);
  const language = useLanguage();
  const paths = useMusPaths();
  const again = useCallback(() => {
    reread().catch(() => {});
  }, [reread]);
  const blocks = usePlanBlocks(plan, again);
  const [inMeeting, setInMeeting] = useState(false);
  const [me, other] =
    plan.me === 'employee'
      ? [plan.employee, plan.leader]
      : [plan.leader, plan.employee];
  const primary = usePrimary(plan, {
    open: inMeeting,
    start: () => setInMeeting(true),
  });
  return (
    <Page
      title={t('title', { employees: genitive(plan.employee.name, language) })}
      state={<StateLine plan={plan} other={other.name} />}
      reader={useReaderLine(plan.readers, me, other)}
      back={
        plan.talkId
          ? { to: paths.talk(plan.talkId), label: words('back.talk') }
          : { to: paths.entry, label: words('back.entry') }
      }
      primary={primary}
    >
      <Stack gap={4}>
        {blocks.unsaved > 0 &&
          blocks.blocks.some(({ state }) => state.status === 'retrying') && (
            <Notice tone="warning" announce>
              <Text>{t('saved.notAll', { count: blocks.unsaved })}</Text>
            </Notice>
          )}
        <Reopened plan={plan} />
        {inMeeting ? (
          <Meeting
            plan={plan}
            blocks={blocks}
            onClose={() => setInMeeting(false)}
          />
        ) : (
          <NextMeeting plan={plan} onMeeting={() => setInMeeting(true)} />
        )}
        <LeaderChanges planId={plan.id} />
        <Proposals planId={plan.id} employee={plan.employee.name} />
        <Progress plan={plan} />
        <Waiting plan={plan} blocks={blocks} reread={again} />
        <Stack gap={1}>
          <WhoWrites plan={plan} />
          <DetailsGroup>
            <Help />
            <Signposts unit={plan.unit.name} context={plan.context} />
          </DetailsGroup>
        </Stack>
        <Written plan={plan} blocks={blocks} />
        <CheckIns plan={plan} />
        <Confirmation plan={plan} unsaved={blocks.unsaved} reread={again} />
        <Sharing plan={plan} />
        <GetPdf planId={plan.id} employee={plan.employee.name} />
        <Mails plan={plan} />
        <ChangeLog plan={plan} blocks={blocks} />
        <OpenedBy kind="plan" id={plan.id} />
        <Kept kept={plan.kept} />
      </Stack>
    </Page>
  );
}
