import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import { usePlans } from '../../api';
import type { TalkContent } from '../../api';
import {
  BookingPanel,
  documentTexts,
  GoesOn,
  OpenedBy,
  OwnNotes,
  ParticipationPanel,
  Signposts,
  useGoesOn,
  useReaderLine,
} from '../../documents';
import { useMusPaths } from '../../routes';
import {
  Button,
  Card,
  DetailsGroup,
  Page,
  Row,
  Stack,
  StatusChip,
  StepGuide,
  talkTone,
  Text,
  useDates,
  useLanguage,
} from '../../ui';
import { Both } from './Both';
import { Closed } from './Closed';
import { BringLastTime } from './hour/firstYear/BringLastTime';
import { Principles } from './hour/Principles';
import { WithMinutes } from './hour/WithMinutes';
import { Signals } from './Signals';
import { situationOf } from './situation';
import type { Situation } from './situation';
import { TalkActions } from './actions/TalkActions';
import { talkSteps } from './talkSteps';
import type { StepName } from './talkSteps';
import { talkTexts } from './texts';

function Guide({ talk }: { talk: TalkContent }) {
  const { t } = useTranslationRef(talkTexts);
  const dates = useDates();
  const plans = usePlans(talk.me);
  const followUpOn = plans.data?.plans.find(
    plan => plan.id === talk.planId,
  )?.followUpOn;
  const hints: Partial<Record<StepName, string>> = {
    invited: dates.shortDayOf(talk.invitedAt),
    preparation: talk.round
      ? t('guide.due', { day: dates.short(talk.round.preparationDueOn) })
      : undefined,
    talk: talk.heldAt ? dates.shortDayOf(talk.heldAt) : undefined,
    followUp: followUpOn ? dates.short(followUpOn) : undefined,
  };
  const steps = talkSteps(talk.state).map(step => ({
    label: t(`guide.${step.name}`),
    state: step.state,
    phase: t(`phase.${step.phase}`),
    hint: hints[step.name],
  }));
  return <StepGuide label={t('guide.label')} steps={steps} />;
}

function LastTime({ talk }: { talk: TalkContent }) {
  const { t } = useTranslationRef(talkTexts);
  const paths = useMusPaths();
  const { previousPlanId: planId } = talk;
  if (!planId) return talk.can.startTalk ? <BringLastTime talk={talk} /> : null;
  return (
    <Card title={t('lastTime.title')}>
      <Text>{t('lastTime.lead')}</Text>
      <Row>
        <Button icon="history" to={paths.plan(planId)}>
          {t('lastTime.open')}
        </Button>
      </Row>
    </Card>
  );
}

function Before({ talk, other }: { talk: TalkContent; other: string }) {
  return talk.other.open ? (
    <Both talk={talk} />
  ) : (
    <Closed talk={talk} other={other} />
  );
}

/** What comes next: in this talk, or in the one that goes on instead. */
function useNext(talk: TalkContent, situation: Situation, other: string) {
  const { t } = useTranslationRef(talkTexts);
  return useGoesOn(talk) ?? t(`next.${situation}`, { other });
}

/** The page of a talk for one of its two. */
export function TalkDocument({ talk }: { talk: TalkContent }) {
  const { t } = useTranslationRef(talkTexts);
  const { t: words } = useTranslationRef(documentTexts);
  const language = useLanguage();
  const paths = useMusPaths();
  const [me, other] =
    talk.me === 'employee'
      ? [talk.employee, talk.leader]
      : [talk.leader, talk.employee];
  const situation = situationOf(talk);
  const next = useNext(talk, situation, other.name);
  const hasBegun = talk.startedAt !== null || talk.heldAt !== null;
  const waits = !hasBegun && !talk.goesOn;
  return (
    <Page
      width="wide"
      title={t('title', { other: other.name })}
      state={
        <Row>
          {situation !== 'started' && (
            <StatusChip
              tone={talkTone(talk.state)}
              label={say(language, 'talkStates', talk.state)}
            />
          )}
          <span>{next}</span>
        </Row>
      }
      reader={useReaderLine(talk.readers, me, other)}
      back={
        talk.me === 'leader' && talk.round
          ? { to: paths.round(talk.round.id), label: talk.round.title }
          : { to: paths.entry, label: words('back.entry') }
      }
      primary={
        talk.goesOn ? (
          <GoesOn talk={talk} />
        ) : (
          <TalkActions talk={talk} situation={situation} other={other.name} />
        )
      }
    >
      <Stack gap={3}>
        <Guide talk={talk} />
        {!hasBegun && <Signals talk={talk} other={other.name} />}
        {waits && <BookingPanel talkId={talk.id} other={other.name} />}
        {waits && <ParticipationPanel talkId={talk.id} other={other.name} />}
        {!hasBegun && <LastTime talk={talk} />}
        {hasBegun && <WithMinutes talk={talk} />}
        <DetailsGroup>
          <Signposts unit={talk.unit.name} context={talk.context} />
          {!hasBegun && <Principles />}
        </DetailsGroup>
        {!hasBegun && <Before talk={talk} other={other.name} />}
        <OwnNotes talkId={talk.id} personId={me.id} />
        <OpenedBy kind="talk" id={talk.id} />
      </Stack>
    </Page>
  );
}
