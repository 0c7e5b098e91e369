import { RoundDates } from './roundRules';

/** The four steps of a round, in order (T02). */
export const roundStepNames = [
  'kickOff',
  'talks',
  'wrapUp',
  'followUp',
] as const;
export type RoundStepName = (typeof roundStepNames)[number];

/** One step: where it stands and its days. */
export interface RoundStep {
  readonly step: RoundStepName;
  readonly state: 'ahead' | 'now' | 'done';
  readonly from: string | null;
  readonly until: string | null;
}

/** What the steps follow from. */
export interface RoundProgress {
  readonly dates: RoundDates;
  readonly today: string;
  /** Talks invited to, and those held or further. */
  readonly talks: number;
  readonly talksHeld: number;
  readonly closed: boolean;
}

function doneSteps({
  dates,
  today,
  talks,
  talksHeld,
  closed,
}: RoundProgress): Record<RoundStepName, boolean> {
  const sent = talks > 0;
  const held = sent && talksHeld >= talks;
  const wrapUpOver = dates.wrapUpOn === null || dates.wrapUpOn < today;
  return {
    kickOff: sent,
    talks: held,
    wrapUp: held && wrapUpOver,
    followUp: closed,
  };
}

/** The four steps with their states; exactly one is "now" until the round is closed. */
export function roundSteps(progress: RoundProgress): RoundStep[] {
  const { preparationDueOn, talksFrom, talksUntil, wrapUpOn } = progress.dates;
  const days: Record<RoundStepName, [string | null, string | null]> = {
    kickOff: [null, preparationDueOn],
    talks: [talksFrom, talksUntil],
    wrapUp: [wrapUpOn, wrapUpOn],
    followUp: [wrapUpOn, null],
  };
  const done = doneSteps(progress);
  const now = roundStepNames.find(step => !done[step]);
  const stateOf = (step: RoundStepName) => {
    if (progress.closed || done[step]) return 'done';
    return step === now ? 'now' : 'ahead';
  };
  return roundStepNames.map(step => ({
    step,
    state: stateOf(step),
    from: days[step][0],
    until: days[step][1],
  }));
}
