import {
  BlockContent,
  Language,
  localDay,
  say,
  sayDay,
  TextCode,
  writtenWords,
} from '@samtale/backstage-plugin-mus-common';
import { planPage } from '../../actionPlans/pages/planPage';
import { PrintBlock, PrintDocument } from '../PrintDocument';
import { taskTable } from './taskTable';
import { topicTable } from './topicTable';

/** A plan with its texts, as its page has it. */
export type PlanToPrint = ReturnType<typeof planPage>;

/** The day and language of a print. */
export interface PrintContext {
  readonly language: Language;
  readonly today: string;
  readonly zone: string;
}

type Words = (
  code: TextCode<'printWords'>,
  params?: Record<string, string>,
) => string;

function readerLine(plan: PlanToPrint, words: Words, language: Language) {
  const { employee, leader, readers } = plan;
  const more = readers.filter(
    ({ person }) => person.id !== employee.id && person.id !== leader.id,
  );
  if (more.length === 0) {
    return words('onlyTheTwo', {
      employee: employee.name,
      leader: leader.name,
    });
  }
  const names = more.map(
    ({ person, reason }) =>
      `${person.name} (${say(language, 'readerReasons', reason)})`,
  );
  return words('theseReaders', {
    names: [employee.name, leader.name, ...names].join(', '),
  });
}

function followUp(plan: PlanToPrint, words: Words, language: Language): string {
  const { on, none } = plan.followUp;
  if (on !== null) return sayDay(language, on);
  return words(none ? 'noFollowUp' : 'followUpMissing');
}

function summary(
  plan: PlanToPrint,
  words: Words,
  language: Language,
): PrintBlock {
  const { coreTask, guidelines, goals } = plan.context as {
    coreTask: string;
    guidelines: string;
    goals: ReadonlyArray<{ id: string; text: string }>;
  };
  const items = [
    { label: words('unit'), value: plan.unit.name },
    {
      label: words('state'),
      value: say(language, 'planStates', plan.state),
    },
    { label: words('followUp'), value: followUp(plan, words, language) },
    { label: words('coreTask'), value: coreTask },
    {
      label: words('goals'),
      value: goals.map(({ text }) => text).join('\n'),
    },
    { label: words('guidelines'), value: guidelines },
  ];
  return { type: 'facts', items: items.filter(({ value }) => value !== '') };
}

/** The unit's goal that a block serves, whom it serves, and whether it waits for the wrap-up. */
function underLine(
  { goalId, serves, provisional }: BlockContent,
  plan: PlanToPrint,
  words: Words,
  language: Language,
): PrintBlock[] {
  const goals: ReadonlyArray<{ id: string; text: string }> = plan.context.goals;
  const goal = goals.find(({ id }) => id === goalId);
  const parts = [
    goal && words('serves', { goal: goal.text }),
    serves && say(language, 'servedBy', serves),
    provisional && words('provisional'),
  ].filter(part => typeof part === 'string');
  return parts.length === 0
    ? []
    : [{ type: 'text', kind: 'quiet', text: parts.join(' · ') }];
}

/** The theme and topic that a row of the development plan stands for. */
function topicLine({ topic }: BlockContent, language: Language): PrintBlock[] {
  if (!topic) return [];
  const parts = [topic.theme, topic.title].flatMap(part =>
    part ? [part[language] ?? part.da] : [],
  );
  return [{ type: 'text', kind: 'strong', text: parts.join(': ') }];
}

/** What goes well, the development plan, goals or notes. */
function section(
  kind: 'goesWell' | 'topic' | 'goal' | 'note',
  plan: PlanToPrint,
  words: Words,
  language: Language,
): PrintBlock[] {
  const blocks = plan.blocks.filter(
    block => block.kind === kind && writtenWords(block.content) !== '',
  );
  if (blocks.length === 0) return [];
  if (kind === 'topic' && plan.planTable) {
    const rows = blocks.map(({ content }) => content);
    return [
      { type: 'heading', level: 2, text: words(kind) },
      topicTable(plan.planTable, rows, language),
    ];
  }
  return [
    { type: 'heading', level: 2, text: words(kind) },
    ...blocks.flatMap(({ content }): PrintBlock[] => [
      ...topicLine(content, language),
      { type: 'text', text: content.text },
      ...underLine(content, plan, words, language),
    ]),
  ];
}

/** Who writes, where that is not both (M11). */
function whoWrites({ rule }: PlanToPrint, words: Words): PrintBlock[] {
  const text = words('employeeWrites');
  return rule === 'both' ? [] : [{ type: 'text', kind: 'quiet', text }];
}

/** What the leader says where the employee writes (M11), each with what it is about. */
function comments(plan: PlanToPrint, words: Words): PrintBlock[] {
  const said = plan.blocks.filter(
    ({ kind, content }) => kind === 'comment' && content.text.trim() !== '',
  );
  if (said.length === 0) return [];
  const about = ({ about: id }: BlockContent): string => {
    const block = plan.blocks.find(one => one.id === id);
    const text = block && writtenWords(block.content);
    return text ? words('commentAbout', { text }) : words('commentOnAll');
  };
  return [
    { type: 'heading', level: 2, text: words('comment') },
    ...said.flatMap(({ content }): PrintBlock[] => [
      { type: 'text', kind: 'quiet', text: about(content) },
      { type: 'text', text: content.text },
    ]),
  ];
}

function confirmations(
  plan: PlanToPrint,
  words: Words,
  { language, zone }: PrintContext,
): PrintBlock[] {
  const items = (['employee', 'leader'] as const).map(party => {
    const said = plan.confirmations.find(one => one.party === party);
    const label = plan[party].name;
    if (!said) return { label, value: words('notSaid') };
    const parts = [
      say(language, 'verdicts', said.verdict),
      sayDay(language, localDay(said.at, zone)),
      ...(said.current ? [] : [words('ofEarlier')]),
    ];
    const remark = said.remark === '' ? '' : `\n${said.remark}`;
    return { label, value: `${parts.join(', ')}${remark}` };
  });
  return [
    {
      type: 'together',
      blocks: [
        { type: 'heading', level: 2, text: words('confirmations') },
        { type: 'facts', items },
      ],
    },
  ];
}

/** An action plan as it is printed: the same order and words as its page. */
export function planDocument(
  plan: PlanToPrint,
  at: PrintContext,
): PrintDocument {
  const { language, today } = at;
  const words: Words = (code, params) =>
    say(language, 'printWords', code, params);
  const { employee, leader } = plan;
  return {
    language,
    title: words('planTitle', { employee: employee.name }),
    lead: words('theTwo', { employee: employee.name, leader: leader.name }),
    unit: plan.unit.name,
    readerLine: readerLine(plan, words, language),
    printedOn: today,
    blocks: [
      summary(plan, words, language),
      ...whoWrites(plan, words),
      ...section('goesWell', plan, words, language),
      ...section('topic', plan, words, language),
      ...section('goal', plan, words, language),
      { type: 'heading', level: 2, text: words('task') },
      taskTable(plan, at),
      ...section('note', plan, words, language),
      ...comments(plan, words),
      ...confirmations(plan, words, at),
    ],
  };
}
