import { fileEndpoint } from './endpoint';

/** A person's own plans, to keep. */
export const ownData = {
  plans: fileEndpoint({
    path: '/v1/me/plans/export',
    summary: 'All of my own plans as structured data',
    media: 'application/json',
  }),
  tasks: fileEndpoint({
    path: '/v1/me/tasks/export',
    summary: 'The tasks of my own plans for a spreadsheet',
    media: 'text/csv',
  }),
};
