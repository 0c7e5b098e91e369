import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { isLink } from '@samtale/backstage-plugin-mus-common';
import { useBookedPlace, useComingTalks, useMe } from '../../../api';
import type { ComingTalk, TalkToAnswer } from '../../../api';
import { useMusPaths } from '../../../routes';
import { Heading, Link, PlainList, Stack, Text, useDates } from '../../../ui';
import { entryTexts } from '../texts';

/** More are found in the calendar and on the overview. */
const shownAtMost = 3;

/** What is agreed or proposed about the time of talks that I hold. */
export function useTeamTimes() {
  const me = useMe().data?.person.id;
  const coming = useComingTalks().data;
  const mine = ({ leader }: TalkToAnswer) => leader.id === me;
  const toAnswer = (coming?.toAnswer ?? []).filter(mine);
  const next = (coming?.bookings ?? []).filter(mine).slice(0, shownAtMost);
  return { toAnswer, next, any: toAnswer.length + next.length > 0 };
}

/** Where it is: read talk by talk, as it is sealed in each. */
function Place({ talk }: { talk: ComingTalk }) {
  const { t } = useTranslationRef(entryTexts);
  const place = useBookedPlace(talk.talkId).data?.booked?.place;
  if (!place) return null;
  if (!isLink(place)) return <Text kind="quiet">{place}</Text>;
  const name = talk.employee.name;
  return (
    <div>
      <Link to={place}>{t('times.online', { name })}</Link>
    </div>
  );
}

function ToAnswer({ talks }: { talks: readonly TalkToAnswer[] }) {
  const { t } = useTranslationRef(entryTexts);
  const paths = useMusPaths();
  return (
    <Stack gap={0.5}>
      <Heading level={3}>{t('times.toAnswer')}</Heading>
      <PlainList>
        {talks.map(({ talkId, employee }) => (
          <li key={talkId}>
            <Link strong to={paths.talk(talkId)}>
              {t('times.proposed', { name: employee.name })}
            </Link>
          </li>
        ))}
      </PlainList>
    </Stack>
  );
}

function Next({ talks }: { talks: readonly ComingTalk[] }) {
  const { t } = useTranslationRef(entryTexts);
  const paths = useMusPaths();
  const dates = useDates();
  return (
    <Stack gap={0.5}>
      <Heading level={3}>{t('times.next')}</Heading>
      <PlainList>
        {talks.map(talk => (
          <li key={talk.talkId}>
            <Link strong to={paths.talk(talk.talkId)}>
              {t('times.talk', {
                name: talk.employee.name,
                moment: dates.moment(talk.startsAt),
              })}
            </Link>
            <Place talk={talk} />
          </li>
        ))}
      </PlainList>
    </Stack>
  );
}

/** "Venter på dit svar" and "De næste samtaler", for who holds talks; nothing while there is nothing. */
export function TeamTimes() {
  const { toAnswer, next } = useTeamTimes();
  return (
    <>
      {toAnswer.length > 0 && <ToAnswer talks={toAnswer} />}
      {next.length > 0 && <Next talks={next} />}
    </>
  );
}
