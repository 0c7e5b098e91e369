import { say } from '../../texts';
import { OverviewColumn } from './OverviewColumn';

/** What needs the leader first. */
export const needs: OverviewColumn = {
  heading: 'needs',
  sort: 'needs',
  say: (facts, language) =>
    facts.needs ? say(language, 'needs', facts.needs) : '',
};
