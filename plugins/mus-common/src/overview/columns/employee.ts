import { OverviewColumn } from './OverviewColumn';

/** Whose line it is. */
export const employee: OverviewColumn = {
  heading: 'employee',
  sort: 'name',
  say: ({ name }) => name,
};
