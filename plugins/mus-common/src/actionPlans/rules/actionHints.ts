import { TextCode } from '../../texts';
import { BlockKind, BlockContent } from '../planSchema';

/** A key of the texts `actionHints`. */
export type ActionHint = TextCode<'actionHints'>;

const shortest = 12;

// Beginnings of the Danish and English verbs that plans are made of. A hint
// too few does no harm, a wrong one nags.
const verbs = [
  'aftal|afhold|afklar|afprøv|afslut|anvend|arranger|arbejd|besøg|beskriv|besøg|brug|bliv|byg|del|deltag',
  'dokumenter|drøft|find|forbered|fordel|forklar|fortsæt|følg|før|få|gennemfør|gennemgå|giv|gør|gå|hjælp|hold|hør',
  'indfør|indkald|involver|kom|kontakt|lav|led|lær|læs|mød|observer|opdater|oplær|opret|overtag|planlæg|prøv|præsenter',
  'ring|ryd|saml|samarbejd|send|skab|skift|skriv|spørg|start|styrk|støt|svar|søg|sæt|tag|tal|tal|test|tilmeld|træn|udarbejd|uddan|udvikl|undersøg|undervis|vis|øv|vær',
  'agree|apply|arrange|ask|attend|book|build|call|change|complete|create|describe|develop|discuss|draft|explain|find|finish|follow|get|give|go|help|hold|improve|introduce|invite|join|keep|learn|make|meet|observe|plan|practise|practice|prepare|present|read|run|send|set|share|start|study|support|take|talk|teach|test|train|try|update|use|visit|work|write',
].join('|');
const verb = new RegExp(
  `(^|[^\\p{L}])(${verbs})(e|er|es|r|s|ing)?(?![\\p{L}])`,
  'iu',
);
const infinitive = /(^|[^\p{L}])(at|to|skal|vil|must|will)\s+\p{L}/iu;

function saysWhatToDo(text: string): boolean {
  return verb.test(text) || infinitive.test(text);
}

function ofTask(task: NonNullable<BlockContent['task']>): ActionHint[] {
  const { responsible, deadline } = task;
  return [
    ...(deadline === null ? (['noDeadline'] as const) : []),
    ...(responsible.kind === 'both' ? (['noResponsible'] as const) : []),
    ...(responsible.kind === 'other' && responsible.name.trim() === ''
      ? (['noName'] as const)
      : []),
  ];
}

/**
 * "Klar og til at handle på" (R11): gentle advice about a goal or a task with
 * words. Goals may be states, so only tasks are asked for a verb, a day and
 * somebody responsible. What is done or dropped needs no advice.
 */
export function actionHints(
  kind: BlockKind,
  { text, task }: BlockContent,
): ActionHint[] {
  const words = text.trim();
  const over = task?.state === 'done' || task?.state === 'dropped';
  if (words === '' || over || (kind !== 'task' && kind !== 'goal')) return [];
  const short: ActionHint[] = words.length < shortest ? ['tooShort'] : [];
  if (!task) return short;
  return [
    ...(saysWhatToDo(words) ? [] : (['noVerb'] as const)),
    ...short,
    ...ofTask(task),
  ];
}
