import { say } from '../../texts';
import { OverviewColumn } from './OverviewColumn';

/** State of the action plan. */
export const plan: OverviewColumn = {
  heading: 'plan',
  sort: 'plan',
  say: (facts, language) =>
    facts.planState ? say(language, 'planStates', facts.planState) : '',
};
