import {
  mayMarkTask,
  type BlockContent,
} from '@samtale/backstage-plugin-mus-common';
import type { PlanContent } from '../../../../api';

/** May I say how far a task is (M11)? Setting the date is for both of an open plan, so it says that I am one of them. */
export function mayMark(plan: PlanContent, content: BlockContent): boolean {
  const { rule = 'both', me, can } = plan;
  return can.setFollowUp && mayMarkTask(rule, me, content);
}
