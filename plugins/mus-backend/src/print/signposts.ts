import { Language, say } from '@samtale/backstage-plugin-mus-common';
import { PrintBlock } from './PrintDocument';

/** What the unit works for this year. */
export interface PrintedContext {
  readonly coreTask: string;
  readonly goals: ReadonlyArray<{ readonly text: string }>;
  readonly guidelines: string;
}

/** Core task and goals at the top of what is printed (T03); nothing where none were written. */
export function signposts(
  { coreTask, goals, guidelines }: PrintedContext,
  language: Language,
): PrintBlock[] {
  const items = [
    { label: say(language, 'printWords', 'coreTask'), value: coreTask },
    {
      label: say(language, 'printWords', 'goals'),
      value: goals.map(({ text }) => text).join('\n'),
    },
    { label: say(language, 'printWords', 'guidelines'), value: guidelines },
  ].filter(({ value }) => value.trim() !== '');
  return items.length > 0 ? [{ type: 'facts', items }] : [];
}
