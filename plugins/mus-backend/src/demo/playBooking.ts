import { Two } from './playPreparation';
import { ScenarioTalk, ScenarioTime } from './scenarioSchema';
import { Stage } from './Stage';

/** Before anybody has booked or proposed anything. */
const FIRST_VERSION = 1;

function timeOf({ clock }: Stage, time: ScenarioTime) {
  const { inWorkingDays, ...rest } = time;
  return { ...rest, on: clock.workingDay(inWorkingDays) };
}

/** The leader has booked a time, or the employee waits for an answer to proposals. */
export async function playBooking(
  stage: Stage,
  two: Two,
  { booked, proposed }: ScenarioTalk,
): Promise<void> {
  const { bookings, clock, deps } = stage;
  const request = {
    talkId: two.talkId,
    version: FIRST_VERSION,
    saveId: deps.ids.next(),
  };
  clock.moveTo(-2, 9);
  if (booked)
    await bookings.book(
      { ...request, caller: two.leader },
      timeOf(stage, booked),
    );
  else if (proposed)
    await bookings.propose(
      { ...request, caller: two.employee },
      proposed.map(time => timeOf(stage, time)),
    );
}
