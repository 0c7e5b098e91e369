import { activityKinds } from '@samtale/backstage-plugin-mus-common';
import { eachDatabase } from '../__testUtils__';
import { aPlan, clientId, taskContent } from './__testUtils__/planHarness';

const unitGoals = [{ id: 'breve', text: 'Breve, som borgerne forstår' }];

async function aPlanInAUnitWithGoals(makeDeps: Parameters<typeof aPlan>[0]) {
  const plan = await aPlan(makeDeps);
  await plan.deps
    .knex('mus_round')
    .where({ id: plan.talk.roundId })
    .update({
      context: JSON.stringify({
        coreTask: 'Ret hjælp til tiden',
        goals: unitGoals,
        guidelines: '',
      }),
    });
  return plan;
}

eachDatabase((_name, makeDeps) => {
  it('[R08] [R09] [R10] a task is short or long term, of any kind of activity, and says what is practised', async () => {
    const { add, read, mette, jonas } = await aPlanInAUnitWithGoals(makeDeps);
    expect(activityKinds.length).toBeGreaterThan(3);
    for (const [at, activity] of activityKinds.entries()) {
      const term = at % 2 === 0 ? 'short' : 'long';
      await add(
        mette,
        taskContent(`Opgave ${at}`, { activity, term, practice: `Øve ${at}` }),
      );
    }
    const { blocks } = await read(jonas);
    expect(
      blocks.map(
        ({ content }: { content: ReturnType<typeof taskContent> }) =>
          content.task?.activity,
      ),
    ).toEqual(expect.arrayContaining([...activityKinds]));
    expect(blocks[0].content.task).toMatchObject({
      term: 'short',
      practice: expect.stringContaining('Øve'),
    });
  });

  it('[K12] [K18] [S01] a goal is written, tied to a goal of the unit, and agreed when both have confirmed it', async () => {
    const { app, path, read, say, setDate, mette, jonas } =
      await aPlanInAUnitWithGoals(makeDeps);
    await app
      .put(`${path}/blocks/${clientId()}`, mette)
      .send({
        saveId: clientId(),
        kind: 'goal',
        position: 1,
        content: {
          formatVersion: 1,
          text: 'Skrive breve, der kan forstås ved første læsning',
          goalId: 'breve',
          provisional: false,
          serves: 'both',
        },
      })
      .expect(200);
    await setDate(mette, (await read(mette)).version, '2027-05-20');
    const seen = await read(jonas);
    expect(seen.context.goals).toEqual(unitGoals);
    expect(seen.blocks[0].content).toMatchObject({
      goalId: 'breve',
      serves: 'both',
    });
    await say(mette, seen.contentVersion).expect(200);
    expect((await read(jonas)).state).toBe('awaitingConfirmation');
    await say(jonas, seen.contentVersion).expect(200);
    expect((await read(mette)).state).toBe('confirmed');
  });
});
