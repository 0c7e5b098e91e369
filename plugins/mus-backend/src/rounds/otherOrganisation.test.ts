import { eachDatabase } from '../__testUtils__';
import { databaseQuestionnaireStore } from '../questionnaires/databaseQuestionnaireStore';
import { aRoundApp, input } from './__testUtils__/aRoundApp';
import { databaseRoundStore } from './databaseRoundStore';

jest.setTimeout(60_000);

const stores = {
  rounds: databaseRoundStore(['skovlund.example']),
  forms: databaseQuestionnaireStore,
};

eachDatabase((_, makeDeps) => {
  it('another organisation finds and changes nothing, by any statement', async () => {
    const { deps, who, startRound, makeForm, send } = await aRoundApp(makeDeps);
    const round = await startRound();
    const form = await makeForm(round.id);
    await send(form, [who.jonas.employmentId]).expect(200);
    const of = (organisationId: string) => ({
      organisationId,
      leaderPersonId: String(who.mette.id),
      unitId: String(who.unit.id),
      roundId: round.id,
      questionnaireId: form.id,
    });
    const readAll = (organisationId: string) =>
      deps.database.transaction(async tx => {
        const key = of(organisationId);
        const rows = [
          await stores.rounds.lockUnit(tx, key),
          await stores.rounds.find(tx, key),
          await stores.rounds.lock(tx, key),
          ...(await stores.rounds.list(tx, key)),
          ...(await stores.rounds.board(tx, key)),
          ...(await stores.rounds.candidates(tx, key)),
          await stores.forms.find(tx, key),
          ...(await stores.forms.ofRound(tx, organisationId, round.id)),
          await stores.forms.lastFrozen(tx, organisationId, form.id),
        ];
        return rows.filter(row => row !== undefined).length;
      });
    const save = {
      saveId: deps.ids.next(),
      version: 1,
      document: form.document,
    };
    const written = await deps.database.transaction(async tx => [
      await stores.rounds.update(tx, of('andenby'), 1, input),
      await stores.forms.save(tx, of('andenby'), save),
    ]);

    expect(written).toEqual([false, false]);
    expect(await readAll('andenby')).toBe(0);
    expect(await readAll('skovlund')).toBe(11);
  });
});
