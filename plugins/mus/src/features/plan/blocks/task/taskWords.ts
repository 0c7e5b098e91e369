import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say, type Responsible } from '@samtale/backstage-plugin-mus-common';
import type { PlanContent } from '../../../../api';
import { useLanguage } from '../../../../ui';
import { planTexts } from '../../texts';

/** Who does a task, by name. */
export function useResponsible(
  plan: PlanContent,
): (responsible: Responsible) => string {
  const { t } = useTranslationRef(planTexts);
  const language = useLanguage();
  const gone = !plan.readers.some(({ reason }) => reason === 'leader');
  return responsible => {
    // What the former leader was to do is nobody's until the two agree anew.
    if (gone && responsible.kind === 'leader')
      return say(language, 'responsibles', 'nobody');
    switch (responsible.kind) {
      case 'employee':
        return plan.employee.name;
      case 'leader':
        return plan.leader.name;
      case 'both':
        return t('task.both', {
          employee: plan.employee.name,
          leader: plan.leader.name,
        });
      default:
        return 'name' in responsible
          ? responsible.name
          : say(language, 'responsibles', 'other');
    }
  };
}
