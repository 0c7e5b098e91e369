import {
  capableGroups,
  type Capability,
} from '@samtale/backstage-plugin-mus-common';
import type {
  Employee,
  Home,
  Me,
  Person,
  Questionnaire,
  Round,
  Unit,
} from '../api';

/** Ids that read as what they are: `id(7)`. */
export const id = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const person = (number: number, name: string): Person => ({
  id: id(number),
  name,
  entityRef: `user:default/p${number}`,
});

export const mette = person(1, 'Mette Holm');
export const jonas = person(2, 'Jonas Kjær');
export const lars = person(3, 'Lars Thorup Nygaard');
export const borgerservice: Unit = { id: id(100), name: 'Borgerservice' };

/** The signed-in person on Thursday 5 November 2026. */
export const aMe = (
  changes: Partial<Me> = {},
  roles: Partial<Me['roles']> = {},
): Me => ({
  may: (Object.keys(capableGroups) as Capability[]).filter(name =>
    capableGroups[name].some(group => roles[group]),
  ),
  person: mette,
  language: 'da',
  roles: { hr: false, operator: false, leads: [borgerservice], ...roles },
  organisation: {
    name: 'Skovlund Kommune',
    councilName: 'MED-udvalget',
    zone: 'Europe/Copenhagen',
    now: '2026-11-05T09:00:00.000Z',
    demo: true,
  },
  ...changes,
});

export const aHome = (changes: Partial<Home> = {}): Home => ({
  mine: [],
  team: null,
  waitingToConfirm: 0,
  ...changes,
});

const names = [
  'Jonas Kjær',
  'Aase Bruun',
  'Birgitte Storgaard-Christoffersen',
  'Camilla Ølgaard',
  'Dorthe Lund',
  'Emil Sørensen',
  'Fatima El-Sayed',
  'Åge Møller',
];

/** Eight employees of Borgerservice. */
export const eight: Employee[] = names.map((name, at) => ({
  employmentId: id(200 + at),
  person: person(300 + at, name),
  title: 'Borgerrådgiver',
  away: at === 4,
  reachableByMail: at !== 5,
}));

export const aRound = (changes: Partial<Round> = {}): Round => ({
  id: id(400),
  unit: borgerservice,
  leader: mette,
  title: 'MUS 2026/27',
  preparationDueOn: '2026-11-27',
  talksFrom: '2026-12-01',
  talksUntil: '2026-12-18',
  wrapUpOn: '2027-01-14',
  context: {
    coreTask: 'Borgerne får ret hjælp ved første henvendelse.',
    goals: [{ id: 'g1', text: 'Flere sager afsluttes ved skranken' }],
    guidelines: '',
  },
  version: 1,
  state: 'preparing',
  createdAt: '2026-11-02T09:00:00.000Z',
  questionnaires: [],
  board: [],
  notInvited: eight,
  can: { edit: true, send: true },
  ...changes,
});

export const aQuestionnaire = (
  changes: Partial<Questionnaire> = {},
): Questionnaire => ({
  id: id(500),
  roundId: id(400),
  templateId: 'tonder',
  version: 1,
  sentVersions: 0,
  can: { edit: true, send: true },
  document: {
    formatVersion: 1,
    title: 'MUS-forberedelsesskema',
    openingRule: 'bothReady',
    themes: [
      {
        id: 'udvikling',
        title: { da: 'Opgaver og udvikling', en: 'Tasks and development' },
        questions: [
          {
            id: 'q1',
            type: 'freeText',
            text: { da: 'Hvad lykkes godt i dit arbejde?' },
            audience: 'both',
            origin: 'template',
            source: 'Skema 1.1',
            prompts: {
              employee: [{ da: 'Tænk på det seneste år.' }],
              leader: [{ da: 'Hvilke særlige bidrag vil du anerkende?' }],
            },
          },
          {
            id: 'q2',
            type: 'freeText',
            text: { da: 'Hvad vil du gerne blive bedre til?' },
            audience: 'both',
            origin: 'template',
          },
          {
            id: 'q3',
            type: 'freeText',
            text: { da: 'Feedback til medarbejderen' },
            audience: 'leader',
            opensInTalk: true,
            origin: 'template',
          },
        ],
      },
      {
        id: 'andet',
        title: { da: 'Andet individuelt', en: 'Other, individual' },
        ownTopics: true,
        questions: [],
      },
    ],
  },
  ...changes,
});
