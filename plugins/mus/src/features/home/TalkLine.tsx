import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import type { MyTalk } from '../../api';
import { isMine, pathOfNext, useMusPaths } from '../../routes';
import {
  Button,
  Heading,
  Row,
  Stack,
  StatusChip,
  talkTone,
  Text,
  useDates,
  useLanguage,
} from '../../ui';
import { homeTexts } from './texts';

function useWhen(talk: MyTalk): string | undefined {
  const { t } = useTranslationRef(homeTexts);
  const dates = useDates();
  if (talk.followUpOn)
    return t('mine.followUp', { day: dates.near(talk.followUpOn) });
  if (!talk.preparationDueOn || talk.myReady || talk.planId) return undefined;
  const key = dates.until(talk.preparationDueOn) < 0 ? 'mine.late' : 'mine.due';
  return t(key, { day: dates.near(talk.preparationDueOn) });
}

/** One talk of mine: state, next step, one button. */
export function TalkLine({ talk, first }: { talk: MyTalk; first: boolean }) {
  const { t } = useTranslationRef(homeTexts);
  const language = useLanguage();
  const paths = useMusPaths();
  const when = useWhen(talk);
  const step = say(language, 'nextSteps', talk.next);
  const mine = isMine(talk.next);
  return (
    <Stack gap={1}>
      <Row>
        <Heading level={3}>
          {t('mine.with', { name: talk.leader.name })}
        </Heading>
        <StatusChip
          tone={talkTone(talk.state)}
          label={say(language, 'talkStates', talk.state)}
        />
      </Row>
      {when && <Text kind="quiet">{when}</Text>}
      {!mine && talk.next !== 'nothing' && (
        <Text kind="quiet">{t('mine.waiting', { step })}</Text>
      )}
      <Row>
        <Button
          kind={first && mine ? 'primary' : 'secondary'}
          to={pathOfNext(paths, talk)}
        >
          {mine ? step : t('mine.with', { name: talk.leader.name })}
        </Button>
      </Row>
    </Stack>
  );
}
