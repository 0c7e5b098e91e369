import {
  BlockContent,
  Responsible,
  say,
  sayDay,
} from '@samtale/backstage-plugin-mus-common';
import { PrintBlock, PrintCell } from '../PrintDocument';
import { activityWords } from './topicTable';
import type { PlanToPrint, PrintContext } from './planDocument';

/** Who does a task, by name. */
function responsibleName(
  responsible: Responsible,
  { employee, leader }: PlanToPrint,
  { language }: PrintContext,
): string {
  if (responsible.kind === 'employee') return employee.name;
  if (responsible.kind === 'leader') return leader.name;
  if (responsible.kind === 'both') {
    return say(language, 'printWords', 'theTwo', {
      employee: employee.name,
      leader: leader.name,
    });
  }
  return 'name' in responsible
    ? responsible.name
    : say(language, 'responsibles', 'nobody');
}

function taskCell(
  content: BlockContent,
  table: PlanToPrint['planTable'],
  { language }: PrintContext,
): PrintCell {
  const { task, text, provisional } = content;
  const kinds = [
    activityWords(task?.activity, table, language),
    task?.term && say(language, 'terms', task.term),
    provisional && say(language, 'printWords', 'provisional'),
  ].filter(part => typeof part === 'string' && part !== '');
  const outcome =
    task && task.outcome.trim() !== ''
      ? [say(language, 'printWords', 'outcome', { text: task.outcome })]
      : [];
  const practice = task?.practice
    ? [say(language, 'printWords', 'practice', { text: task.practice })]
    : [];
  const effect = task?.effect
    ? [
        say(language, 'printWords', 'effect', {
          text: say(language, 'effects', task.effect),
        }),
      ]
    : [];
  return {
    text,
    under: [
      ...(kinds.length > 0 ? [kinds.join(' · ')] : []),
      ...practice,
      ...effect,
      ...outcome,
    ],
  };
}

/** The tasks of a plan: what, who, when, how far. */
export function taskTable(plan: PlanToPrint, at: PrintContext): PrintBlock {
  const { language } = at;
  const tasks = plan.blocks.flatMap(({ content }) =>
    content.task ? [{ content, task: content.task }] : [],
  );
  if (tasks.length === 0) {
    return {
      type: 'text',
      kind: 'quiet',
      text: say(language, 'printWords', 'noTasks'),
    };
  }
  return {
    type: 'table',
    shares: [45, 19, 22, 14],
    head: [
      say(language, 'printWords', 'taskText'),
      say(language, 'printWords', 'responsible'),
      say(language, 'printWords', 'deadline'),
      say(language, 'printWords', 'state'),
    ],
    rows: tasks.map(({ content, task }) => [
      taskCell(content, plan.planTable, at),
      responsibleName(task.responsible, plan, at),
      task.deadline === null
        ? say(language, 'printWords', 'noDeadline')
        : sayDay(language, task.deadline),
      say(language, 'taskStates', task.state),
    ]),
  };
}
