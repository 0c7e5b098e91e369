import {
  QuestionnaireDocument,
  sortKey,
} from '@samtale/backstage-plugin-mus-common';
import { Knex } from 'knex';
import { TestDeps } from './makeTestDeps';

/** A row that a helper wrote, as it stands in the database. */
type Row = Record<string, unknown>;

const organisationId = 'skovlund';

async function insert<R extends Row>(
  knex: Knex,
  table: string,
  row: R,
): Promise<R> {
  await knex(table).insert(row);
  return row;
}

/** A person of the directory. */
export async function aPerson(
  deps: TestDeps,
  name: string,
  overrides: Row = {},
) {
  const id = deps.ids.next();
  const login = name.toLowerCase().replace(/\W+/g, '-');
  return insert(deps.knex, 'mus_person', {
    organisation_id: organisationId,
    id,
    stable_id: `stable-${id}`,
    entity_ref: `user:default/${login}`,
    display_name: name,
    sort_key: sortKey(name),
    mail_address: `${login}@skovlund.example`,
    language: 'da',
    active: true,
    changed_at: deps.clock.now(),
    ...overrides,
  });
}

/** A unit with its leader. */
export async function aUnit(
  deps: TestDeps,
  name: string,
  leaderPersonId: string | null,
  overrides: Row = {},
) {
  const id = deps.ids.next();
  return insert(deps.knex, 'mus_unit', {
    organisation_id: organisationId,
    id,
    entity_ref: `group:default/${name.toLowerCase().replace(/\W+/g, '-')}`,
    name,
    sort_key: sortKey(name),
    path: `${id}/`,
    parent_id: null,
    leader_person_id: leaderPersonId,
    active: true,
    ...overrides,
  });
}

/** An employment of a person in a unit. */
export async function anEmployment(
  deps: TestDeps,
  of: { personId: string; unitId: string; leaderPersonId: string | null },
  overrides: Row = {},
) {
  return insert(deps.knex, 'mus_employment', {
    organisation_id: organisationId,
    id: deps.ids.next(),
    person_id: of.personId,
    unit_id: of.unitId,
    leader_person_id: of.leaderPersonId,
    leader_assigned: false,
    title: 'Medarbejder',
    away: false,
    senior_offer: false,
    valid_from: '2026-01-01',
    valid_to: null,
    ...overrides,
  });
}

/** A round of a unit. */
export async function aRound(
  deps: TestDeps,
  of: { unitId: string; leaderPersonId: string },
  overrides: Row = {},
) {
  return insert(deps.knex, 'mus_round', {
    organisation_id: organisationId,
    id: deps.ids.next(),
    unit_id: of.unitId,
    leader_person_id: of.leaderPersonId,
    title: 'MUS 2026',
    preparation_due_on: '2026-12-01',
    talks_from: '2026-12-02',
    talks_until: '2026-12-18',
    wrap_up_on: null,
    context: JSON.stringify({
      coreTask: 'Hjælpe borgerne',
      goals: [],
      guidelines: '',
    }),
    version: 1,
    state: 'sent',
    created_at: deps.clock.now(),
    ...overrides,
  });
}

/** A small form: three rows for both, one for the leader that opens in the talk. */
export const smallForm: QuestionnaireDocument = {
  formatVersion: 1,
  title: 'Forberedelsesskema',
  openingRule: 'bothReady',
  themes: [
    {
      id: 'tema',
      title: { da: 'Dit arbejde', en: 'Your work' },
      questions: [
        {
          id: 'q1',
          type: 'freeText',
          text: { da: 'Hvad går godt?' },
          audience: 'both',
          origin: 'template',
        },
        {
          id: 'q2',
          type: 'freeText',
          text: { da: 'Hvad vil du lære?' },
          audience: 'both',
          origin: 'template',
        },
        {
          id: 'q3',
          type: 'freeText',
          text: { da: 'Kun dig' },
          audience: 'employee',
          origin: 'own',
        },
        {
          id: 'feedback',
          type: 'freeText',
          text: { da: 'Feedback' },
          audience: 'leader',
          origin: 'template',
          opensInTalk: true,
        },
      ],
    },
  ],
};
