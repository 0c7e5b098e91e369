import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import { useComingTalks } from '../../api';
import type { MyTalk } from '../../api';
import { isMine, pathOfNext, useMusPaths } from '../../routes';
import {
  Button,
  Card,
  EmptyState,
  Row,
  Stack,
  StatusChip,
  talkTone,
  Text,
  useDates,
  useLanguage,
} from '../../ui';
import { entryTexts } from './texts';

function Due({ talk }: { talk: MyTalk }) {
  const { t } = useTranslationRef(entryTexts);
  const dates = useDates();
  if (!talk.preparationDueOn || talk.myReady || talk.planId) return null;
  const key = dates.until(talk.preparationDueOn) < 0 ? 'mine.late' : 'mine.due';
  return (
    <Text kind="quiet">
      {t(key, { day: dates.near(talk.preparationDueOn) })}
    </Text>
  );
}

/** The booked time of a talk, as long as it is to come. */
function BookedTime({ talkId }: { talkId: string }) {
  const { t } = useTranslationRef(entryTexts);
  const dates = useDates();
  const coming = useComingTalks();
  const booked = coming.data?.bookings.find(each => each.talkId === talkId);
  if (!booked) return null;
  return (
    <Text kind="strong">
      {t('mine.booked', { moment: dates.moment(booked.startsAt) })}
    </Text>
  );
}

function TalkCard({ talk, first }: { talk: MyTalk; first: boolean }) {
  const { t } = useTranslationRef(entryTexts);
  const language = useLanguage();
  const paths = useMusPaths();
  const step = say(language, 'nextSteps', talk.next);
  const mine = isMine(talk.next);
  return (
    <Card
      level={3}
      title={t('mine.with', { name: talk.leader.name })}
      aside={
        <StatusChip
          tone={talkTone(talk.state)}
          label={say(language, 'talkStates', talk.state)}
        />
      }
    >
      <Stack gap={0.5}>
        <Text kind="quiet">{talk.unit.name}</Text>
        <BookedTime talkId={talk.talkId} />
        <Due talk={talk} />
        {!mine && talk.next !== 'nothing' && (
          <Text>{t('mine.step', { step })}</Text>
        )}
      </Stack>
      <Row>
        <Button
          kind={first && mine ? 'primary' : 'secondary'}
          to={pathOfNext(paths, talk)}
        >
          {mine ? step : t('mine.open', { name: talk.leader.name })}
        </Button>
      </Row>
    </Card>
  );
}

/** My own talks, each with its one next step. */
export function MyTalks({ talks }: { talks: readonly MyTalk[] }) {
  const { t } = useTranslationRef(entryTexts);
  if (talks.length === 0)
    return (
      <EmptyState icon="talk" level={3} title={t('mine.empty.title')}>
        {t('mine.empty')}
      </EmptyState>
    );
  return (
    <Stack>
      {talks.map((talk, index) => (
        <TalkCard key={talk.talkId} talk={talk} first={index === 0} />
      ))}
    </Stack>
  );
}
