import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useBooking } from '../../../api';
import type { TalkContent } from '../../../api';
import { Card, Stack, Target, Text } from '../../../ui';
import { Both } from '../Both';
import { RowNotes } from '../minutes/RowNotes';
import type { Notes } from '../minutes/useNotes';
import { rowsOfBoth } from '../rowsOfBoth';
import { Agenda, useTimes } from './Agenda';
import { agendaOf } from './agendaOf';
import { BringLastTime } from './firstYear/BringLastTime';
import { LastTime } from './LastTime';
import { Placement } from './Placement';
import { PlanBeside } from './PlanBeside';
import { Principles } from './Principles';
import { hourTexts } from './texts';

/** The talk as a whole: what belongs to no row. */
function Whole({ talk, notes }: { talk: TalkContent; notes: Notes }) {
  const { t } = useTranslationRef(hourTexts);
  return (
    <Target id="hour-plan">
      <Card title={t('whole.title')}>
        <Text kind="quiet">{t('whole.lead')}</Text>
        <RowNotes
          talk={talk}
          notes={notes}
          topicId=""
          topic={t('whole.title')}
          position={10_000}
        />
      </Card>
    </Target>
  );
}

/** Who writes, where that is not both (M11). */
function WhoWrites({ talk }: { talk: TalkContent }) {
  const { t } = useTranslationRef(hourTexts);
  const names = { employee: talk.employee.name, leader: talk.leader.name };
  return <Text>{t(`whoWrites.${talk.me}`, names)}</Text>;
}

/** The page made for the hour itself: agenda, since last time, both sides with notes at each row, the plan at hand (M10). */
export function Hour({ talk, notes }: { talk: TalkContent; notes: Notes }) {
  const timesOf = useTimes(talk);
  const booking = useBooking(talk.id);
  const agenda = agendaOf(talk, booking.data?.booked?.minutes);
  const places = new Map(
    rowsOfBoth(talk)
      .flatMap(({ rows }) => rows)
      .map((row, at) => [row.id, at + 100]),
  );
  const timeOf = (id: string) => {
    const row = agenda.find(one => one.id === id);
    return row && <Text kind="quiet">{timesOf(row)}</Text>;
  };
  return (
    <Stack gap={3}>
      {notes.minutes.rule === 'employeeWrites' && <WhoWrites talk={talk} />}
      <Agenda talk={talk} rows={agenda} />
      <Principles />
      {talk.previousPlanId ? (
        <LastTime
          talk={talk}
          notes={notes}
          planId={talk.previousPlanId}
          aside={timeOf('lastTime')}
        />
      ) : (
        <Target id="hour-lastTime">
          <BringLastTime talk={talk} />
        </Target>
      )}
      <Both
        talk={talk}
        aside={timeOf}
        foot={(row, title) => (
          <RowNotes
            talk={talk}
            notes={notes}
            topicId={row.id}
            topic={title}
            position={places.get(row.id) ?? 0}
          />
        )}
      />
      <Placement talk={talk} notes={notes} />
      <Whole talk={talk} notes={notes} />
      <PlanBeside talk={talk} />
    </Stack>
  );
}
