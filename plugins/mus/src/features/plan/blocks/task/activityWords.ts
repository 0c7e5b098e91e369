import {
  activityKinds,
  say,
  type BlockContent,
} from '@samtale/backstage-plugin-mus-common';
import type { PlanContent } from '../../../../api';
import { useLanguage, useLocalText } from '../../../../ui';

type Activity = NonNullable<BlockContent['activity']>;

/** Kinds of activity that the plan offers, in the words of its form (R10). */
export function useActivities(plan: Pick<PlanContent, 'planTable'>) {
  const language = useLanguage();
  const localText = useLocalText();
  const own = plan.planTable?.activities ?? [];
  const words = (kind: Activity): string => {
    const said = own.find(one => one.kind === kind)?.words;
    return said ? localText(said) : say(language, 'activityKinds', kind);
  };
  /** To choose from; what was chosen before stays to be seen. */
  const choices = (chosen: Activity | null | undefined) => {
    const kinds =
      own.length > 0 ? own.map(({ kind }) => kind) : [...activityKinds];
    const all = chosen && !kinds.includes(chosen) ? [...kinds, chosen] : kinds;
    return all.map(kind => ({ value: kind, label: words(kind) }));
  };
  return { words, choices };
}
