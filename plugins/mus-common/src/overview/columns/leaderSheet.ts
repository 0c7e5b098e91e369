import { say } from '../../texts';
import { OverviewColumn } from './OverviewColumn';

/** The leader's own preparation for this employee. */
export const leaderSheet: OverviewColumn = {
  heading: 'leaderSheet',
  sort: null,
  say: (facts, language) =>
    facts.leaderSheet ? say(language, 'sheetSignals', facts.leaderSheet) : '',
};
