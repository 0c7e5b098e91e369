/** The five steps of a MUS, in order. */
export const stepNames = [
  'invited',
  'preparation',
  'talk',
  'plan',
  'followUp',
] as const;
export type StepName = (typeof stepNames)[number];

/** The three phases: before the talk, the talk, after it (M03). */
type Phase = 'before' | 'talk' | 'after';

const phases: Record<StepName, Phase> = {
  invited: 'before',
  preparation: 'before',
  talk: 'talk',
  plan: 'after',
  followUp: 'after',
};

const currentAt: Record<string, number> = {
  invited: 1,
  preparing: 1,
  ready: 2,
  held: 3,
  agreed: 4,
  followingUp: 4,
  closed: 5,
};

/** How far a talk in this state has come: each step done, current or to come. */
export function talkSteps(state: string): Array<{
  name: StepName;
  phase: Phase;
  state: 'done' | 'current' | 'todo';
}> {
  const current = currentAt[state] ?? -1;
  return stepNames.map((name, index) => {
    const step = { name, phase: phases[name] };
    if (index < current) return { ...step, state: 'done' };
    return { ...step, state: index === current ? 'current' : 'todo' };
  });
}
