import {
  anEmployment,
  aPerson,
  aUnit,
  MakeDeps,
  TestDeps,
  testApp,
} from '../../__testUtils__';
import { roundRoutes } from '../roundRoutes';

/** Signposts of the unit. */
const context = {
  coreTask: 'Hjælpe borgerne godt videre',
  goals: [{ id: 'g1', text: 'Kortere ventetid på boligstøtte' }],
  guidelines: 'Kompetencestrategi drøftet i MED',
};
/** A round as a leader writes it. */
export const input = {
  title: 'MUS 2026',
  preparationDueOn: '2026-12-01',
  talksFrom: '2026-12-02',
  talksUntil: '2026-12-18',
  wrapUpOn: '2027-01-12',
  context,
};

/** Lars leads the centre, Mette leads Borgerservice below it; six people with their oddities. */
export async function aMunicipality(deps: TestDeps) {
  const [lars, mette, pernille] = [
    await aPerson(deps, 'Lars'),
    await aPerson(deps, 'Mette'),
    await aPerson(deps, 'Pernille'),
  ];
  const centre = await aUnit(deps, 'Kultur og Borgerservice', lars.id);
  const unit = await aUnit(deps, 'Borgerservice', mette.id, {
    parent_id: centre.id,
  });
  const employ = async (
    name: string,
    leaderPersonId: string | null,
    person = {},
    employment = {},
  ) => {
    const someone = await aPerson(deps, name, person);
    const row = await anEmployment(
      deps,
      { personId: someone.id, unitId: unit.id, leaderPersonId },
      employment,
    );
    return { id: someone.id, employmentId: row.id };
  };
  const ownEmployment = await anEmployment(deps, {
    personId: mette.id,
    unitId: unit.id,
    leaderPersonId: lars.id,
  });
  return {
    lars,
    mette,
    pernille,
    centre,
    unit,
    ownEmployment,
    jonas: await employ('Jonas', mette.id),
    aase: await employ('Åse', mette.id, { mail_address: null }),
    other: await employ('Bo', pernille.id),
    alone: await employ('Carl', null),
    gone: await employ('Dorte', mette.id, {}, { valid_to: '2026-06-30' }),
  };
}

/** The routes on a fresh database, with what Mette does most. */
export async function aRoundApp(makeDeps: MakeDeps) {
  const deps = await makeDeps();
  const app = testApp(deps, roundRoutes(deps));
  const who = await aMunicipality(deps);
  const start = (as = who.mette.id, body: object = input) =>
    app.post(`/v1/units/${who.unit.id}/rounds`, as).send(body);
  const startRound = async () =>
    (await start().expect(200)).body as { id: string };
  const makeForm = async (roundId: string, title = 'Borgerservice 2026') =>
    (
      await app
        .post(`/v1/rounds/${roundId}/questionnaires`, who.mette.id)
        .send({ templateId: 'tonder', title })
        .expect(200)
    ).body;
  const saveForm = (
    formId: string,
    version: number,
    document: object,
    saveId = deps.ids.next(),
  ) =>
    app
      .put(`/v1/questionnaires/${formId}`, who.mette.id)
      .set('If-Match', `"${version}"`)
      .send({ saveId, document });
  const send = (
    form: { id: string; version: number },
    employmentIds: string[],
  ) =>
    app
      .post(`/v1/questionnaires/${form.id}/send`, who.mette.id)
      .send({ draftVersion: form.version, employmentIds });
  return { deps, app, who, start, startRound, makeForm, saveForm, send };
}

/** An id that nothing has. */
export const missing = '00000000-0000-4000-8000-00000000dead';
