/** Who plays the journey at which width: each has a unit of their own. */
export const casts = {
  '1280': {
    leader: { login: 'mette-holm', name: 'Mette Holm' },
    employee: {
      login: 'jonas-kjaer',
      name: 'Jonas Kjær',
      mail: 'jonas.kjaer@skovlund.example',
    },
    leaderMail: 'mette.holm@skovlund.example',
    stranger: 'pernille-winther',
    unit: 'Borgerservice',
    team: 8,
    /** Days from the demo's today; the later run starts where the first left the clock. */
    followUpInDays: 33,
  },
  '390': {
    leader: { login: 'pernille-winther', name: 'Pernille Winther' },
    employee: {
      login: 'tobias-aaby',
      name: 'Tobias Aaby',
      mail: 'tobias.aaby@skovlund.example',
    },
    leaderMail: 'pernille.winther@skovlund.example',
    stranger: 'mette-holm',
    unit: 'Børnehuset Mælkevejen',
    team: 6,
    followUpInDays: 75,
  },
} as const;

/** The people of one run. */
export type Cast = (typeof casts)[keyof typeof casts];
