/** The five steps of a MUS, in order. */
export const stepNames = [
  'invited',
  'preparation',
  'talk',
  'plan',
  'followUp',
] as const;
export type StepName = (typeof stepNames)[number];

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
export function talkSteps(
  state: string,
): Array<{ name: StepName; state: 'done' | 'current' | 'todo' }> {
  const current = currentAt[state] ?? -1;
  return stepNames.map((name, index) => {
    if (index < current) return { name, state: 'done' };
    return { name, state: index === current ? 'current' : 'todo' };
  });
}
