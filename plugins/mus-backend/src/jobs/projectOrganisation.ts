import { Job } from './Job';

/** Takes over what changed in the organisation directory. */
export const projectOrganisation: Job = {
  id: 'mus-project-organisation',
  everyMinutes: 5,
  run: async ({ projection }) => {
    await projection.run();
  },
};
