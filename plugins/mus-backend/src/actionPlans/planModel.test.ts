import fc from 'fast-check';
import { eachDatabase, TestDeps } from '../__testUtils__';
import { DatabaseDueFacts } from '../delivery/facts/DatabaseDueFacts';
import { randomSteps, Step } from './__testUtils__/modelSteps';
import { aPlan } from './__testUtils__/planHarness';
import {
  checkConfirmations,
  checkMails,
  checkSubstitute,
  checkTexts,
} from './__testUtils__/planInvariants';
import { PlanModel } from './__testUtils__/PlanModel';

jest.setTimeout(3_600_000);

/** Small in CI; the bench asks for more. */
const runs = Number(process.env.MUS_PLAN_MODEL_RUNS ?? 15);

eachDatabase((_name, makeDeps) => {
  it('whatever two people do to a plan at once: no text is lost, nobody confirms what they have not seen, and mails wait for exactly the open dates', async () => {
    const deps = await makeDeps();
    const outbox = new DatabaseDueFacts(deps.ids, 'skovlund.example', () => {});
    const real: TestDeps = {
      ...deps,
      dueFacts: outbox as unknown as typeof deps.dueFacts,
    };
    const met = new Set<string>();
    const play = async (steps: Step[]) => {
      const model = new PlanModel(await aPlan(makeDeps, real));
      await model.begin();
      for (const step of steps) {
        await model.play(step);
        const page = await model.truth();
        checkTexts(model, page);
        checkConfirmations(model, page);
        const mails = await model.mails();
        checkMails(page, mails, deps.clock.now());
        checkSubstitute(model, mails);
      }
      model.met.forEach(what => met.add(what));
    };
    await fc.assert(fc.asyncProperty(randomSteps, play), {
      numRuns: runs,
      seed: Number(process.env.MUS_PLAN_MODEL_SEED ?? 7),
    });
    // A walk that never gets there proves nothing.
    const missing = [
      'add 200',
      'save 200',
      'save 412',
      'confirm 200',
      'confirm 409',
      'confirmed',
      'settle 200',
      'reopen 200',
      'changeCheckIn 200',
      'substitute',
    ].filter(what => !met.has(what));
    expect(missing).toEqual([]);
  });
});
