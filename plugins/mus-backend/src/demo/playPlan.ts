import { BlockContent, BlockKind } from '@samtale/backstage-plugin-mus-common';
import { Two } from './playPreparation';
import { responsibleOf, ScenarioPlan, ScenarioTask } from './scenarioSchema';
import { Stage } from './Stage';

interface Line {
  readonly kind: BlockKind;
  readonly content: BlockContent;
}

const words = (text: string, goalId: string | null = null): BlockContent => ({
  formatVersion: 1,
  text,
  goalId,
  provisional: false,
});

function taskContent({ clock }: Stage, task: ScenarioTask): BlockContent {
  return {
    ...words(task.text),
    provisional: task.provisional ?? false,
    task: {
      responsible: responsibleOf(task),
      deadline: clock.day(task.deadline),
      state: task.state,
      outcome: task.outcome ?? '',
      activity: task.activity,
      term: task.term,
    },
  };
}

function linesOf(stage: Stage, plan: ScenarioPlan): Line[] {
  return [
    { kind: 'goesWell', content: words(plan.goesWell) },
    ...plan.goals.map(({ text, goal, serves }) => ({
      kind: 'goal' as const,
      content: { ...words(text, goal ?? null), ...(serves ? { serves } : {}) },
    })),
    ...plan.tasks.map(task => ({
      kind: 'task' as const,
      content: taskContent(stage, task),
    })),
  ];
}

async function confirmAs(
  { plans }: Stage,
  two: Two,
  planId: string,
  party: 'employee' | 'leader',
) {
  const request = { caller: two[party], planId, language: 'da' } as const;
  const page = await plans.get(request);
  if (page.access !== 'content')
    throw new Error('The plan is not open to its parties');
  const { contentVersion } = page;
  await plans.confirm({
    ...request,
    contentVersion,
    verdict: 'confirmed',
    remark: '',
  });
}

function confirming(plan: ScenarioPlan): Array<'employee' | 'leader'> {
  if (plan.confirmed === true) return ['employee', 'leader'];
  return plan.confirmed === false ? [] : [plan.confirmed];
}

async function writePlan(stage: Stage, two: Two, plan: ScenarioPlan) {
  const { plans, blocks, deps, clock } = stage;
  const language = 'da';
  const page = await plans.create({
    caller: two.leader,
    talkId: two.talkId,
    language,
  });
  const request = { caller: two.leader, planId: page.id, language } as const;
  for (const [position, line] of linesOf(stage, plan).entries()) {
    const [blockId, saveId] = [deps.ids.next(), deps.ids.next()];
    await blocks.add({ ...request, blockId, saveId, position, ...line });
  }
  const now = await plans.get(request);
  if (plan.followUpOn !== undefined && now.access === 'content') {
    const on = clock.day(plan.followUpOn);
    await plans.setFollowUp({
      ...request,
      version: now.version,
      on,
      none: false,
    });
  }
  return request;
}

/** The plan is written at the talk, confirmed the day after, followed up as the story says. */
export async function playPlan(
  stage: Stage,
  two: Two,
  plan: ScenarioPlan,
  heldOn: number,
): Promise<void> {
  stage.clock.moveTo(heldOn, 11);
  const request = await writePlan(stage, two, plan);
  for (const [index, party] of confirming(plan).entries()) {
    stage.clock.moveTo(heldOn + index, 15);
    await confirmAs(stage, two, request.planId, party);
  }
  if (plan.followUpHeld) {
    const { on, nextOn, close = false } = plan.followUpHeld;
    stage.clock.moveTo(on);
    await stage.plans.recordFollowUp({
      ...request,
      nextOn: nextOn === undefined ? null : stage.clock.day(nextOn),
      close,
    });
  }
}
