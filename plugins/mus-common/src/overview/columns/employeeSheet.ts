import { say } from '../../texts';
import { OverviewColumn } from './OverviewColumn';

/** The employee's preparation: ready or not, no more. */
export const employeeSheet: OverviewColumn = {
  heading: 'employeeSheet',
  sort: null,
  say: (facts, language) =>
    facts.employeeSheet
      ? say(language, 'sheetSignals', facts.employeeSheet)
      : '',
};
