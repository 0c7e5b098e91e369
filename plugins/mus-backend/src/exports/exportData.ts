import {
  BlockContent,
  Language,
  PlanFacts,
  say,
} from '@samtale/backstage-plugin-mus-common';
import { PlanRecord } from '../actionPlans/ActionPlanStore';
import { OwnSubstitution } from '../substitutes/operations/ofPerson';

/** Rises when a field of the export changes its meaning or goes; new fields may come. */
const FORMAT_VERSION = 1;

/** One plan with its texts. */
export interface ExportedPlan {
  readonly record: PlanRecord;
  readonly facts: PlanFacts;
}

function blocksOf({ facts }: ExportedPlan) {
  return facts.blocks
    .filter(block => !block.removed)
    .map(({ id, kind, content }) => {
      const { formatVersion: _, ...texts } = content;
      return { id, kind, ...texts };
    });
}

function planData(plan: ExportedPlan) {
  const { record, facts } = plan;
  return {
    id: record.id,
    origin: record.origin,
    state: record.state,
    unit: record.unit.name,
    employee: record.employee.name,
    leader: record.leader.name,
    followUp: { on: facts.followUp.on, none: facts.followUp.none },
    closedAt: facts.closedAt,
    blocks: blocksOf(plan),
    confirmations: facts.confirmations.map(
      ({ party, verdict, remark, at }) => ({ party, verdict, remark, at }),
    ),
  };
}

/**
 * A person's own plans as structured data, for the person, and who stood in
 * for whom where it was that person: the days, nothing of the plans.
 */
export function toExport(
  plans: readonly ExportedPlan[],
  substitutions: readonly OwnSubstitution[],
  about: { readonly person: string; readonly now: string },
) {
  return {
    format: 'mus-plans',
    formatVersion: FORMAT_VERSION,
    exportedAt: about.now,
    person: about.person,
    plans: plans.map(planData),
    substitutions,
  };
}

function responsible(
  content: BlockContent,
  { record }: ExportedPlan,
  language: Language,
): string {
  const who = content.task?.responsible;
  if (!who) return '';
  if (who.kind === 'other') return who.name;
  const names = { employee: record.employee.name, leader: record.leader.name };
  return who.kind === 'both'
    ? say(language, 'printWords', 'theTwo', names)
    : names[who.kind];
}

/** The tasks of a person's own plans, with a heading, as rows of a spreadsheet. */
export function taskRows(
  plans: readonly ExportedPlan[],
  language: Language,
): string[][] {
  const head = [
    'taskText',
    'responsible',
    'deadline',
    'state',
    'outcomeHead',
    'withHead',
    'unit',
  ] as const;
  const rows = plans.flatMap(plan =>
    plan.facts.blocks.flatMap(({ removed, content }) =>
      removed || !content.task
        ? []
        : [
            [
              content.text,
              responsible(content, plan, language),
              content.task.deadline ?? '',
              say(language, 'taskStates', content.task.state),
              content.task.outcome,
              plan.record.leader.name,
              plan.record.unit.name,
            ],
          ],
    ),
  );
  return [head.map(code => say(language, 'printWords', code)), ...rows];
}
