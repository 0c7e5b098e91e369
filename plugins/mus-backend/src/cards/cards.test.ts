import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import {
  AgendaTopic,
  compose,
  noChoice,
  TalkChoice,
  Theme,
} from '@samtale/backstage-plugin-mus-common';
import {
  anEmployment,
  aPerson,
  aTalk,
  eachDatabase,
  MakeDeps,
  testApp,
} from '../__testUtils__';
import { deleteContent } from '../sheets/operations/erasable';
import { loadTemplates } from '../questionnaires/loadTemplates';
import { talkRoutes } from '../talks/talkRoutes';
import { cardRoutes } from './cardRoutes';

jest.setTimeout(60_000);

const { templates } = loadTemplates(join(__dirname, '../../templates'));
const template = (id: string) => templates.find(one => one.id === id)!;
const midt = template('midt').document;
const flexible = compose(template('fleksible').document, {
  title: 'MUS',
  optionalThemes: template('fleksible').optionalThemes,
});

async function start(makeDeps: MakeDeps, document = midt) {
  const deps = await makeDeps();
  const talk = await aTalk(deps, { document });
  const app = testApp(deps, router => {
    talkRoutes(deps)(router);
    cardRoutes(deps)(router);
  });
  const path = `/v1/talks/${talk.talkId}`;
  const save = (
    as: string,
    choice: Partial<TalkChoice>,
    version?: number,
    saveId = randomUUID(),
  ) => {
    const call = app.put(`${path}/cards`, as);
    const conditional = version
      ? call.set('If-Match', `"${version}"`)
      : call.set('If-None-Match', '*');
    return conditional.send({ saveId, choice: { ...noChoice, ...choice } });
  };
  const read = async (as: string) =>
    (await app.get(`${path}/cards`, as).expect(200)).body;
  const readTalk = async (as: string) =>
    (await app.get(path, as).expect(200)).body;
  const command = (as: string, name: string) =>
    app.post(`${path}/cards/${name}`, as).send({});
  const answer = (as: string, question: string) =>
    app
      .put(`${path}/answers/${question}`, as)
      .set('If-None-Match', '*')
      .send({
        saveId: randomUUID(),
        value: { formatVersion: 1, text: 'Ja', important: false },
      });
  return {
    deps,
    talk,
    app,
    path,
    save,
    read,
    readTalk,
    command,
    answer,
    jonas: talk.employee.id,
    mette: talk.leader.id,
  };
}

const pick = (themeId: string, number: number) => ({
  themeId,
  questionId: `midt.${themeId}.${number}`,
});
const themeIds = ['relationer', 'faglighed', 'udvikling', 'arbejdsliv'];
const one = { cards: themeIds.map(id => pick(id, 1)) };
const two = {
  cards: ['udvikling', 'relationer', 'faglighed', 'arbejdsliv'].map(id =>
    pick(id, id === 'relationer' ? 1 : 2),
  ),
};
const ids = (agenda: readonly AgendaTopic[]) =>
  agenda.map(({ questionId }) => questionId);
const questionIds = (themes: readonly Theme[]) =>
  themes.flatMap(({ questions }) => questions.map(({ id }) => id));

eachDatabase((_name, makeDeps) => {
  it('[M05] [M06] [M07] [M08] both pick, the cards are exchanged and merged, and only the chosen topics are prepared', async () => {
    const given = await start(makeDeps);
    const { save, command, read, readTalk, answer, jonas, mette } = given;
    const before = await read(jonas);
    expect(before.cardThemes.map(({ id }: Theme) => id)).toEqual(themeIds);
    expect(before.can).toMatchObject({
      pick: true,
      send: true,
      prepare: false,
    });
    await answer(jonas, 'midt.relationer.1').expect(400);
    expect((await readTalk(jonas)).questionnaire.themes).toEqual([]);
    expect((await readTalk(jonas)).can.answer).toBe(false);

    expect((await save(jonas, one).expect(200)).headers.etag).toBe('"1"');
    await command(jonas, 'send').expect(200);
    expect((await readTalk(jonas)).mine.state).toBe('cardsPicked');
    const closed = await read(mette);
    expect(closed.other).toEqual({ sent: true, cards: null });
    expect(JSON.stringify(closed.agenda)).toBe('[]');

    await save(mette, two).expect(200);
    const after = (await command(mette, 'send').expect(200)).body;
    expect(after.other).toEqual({ sent: true, cards: one.cards });
    expect(ids(after.agenda)).toEqual([
      'midt.relationer.1',
      'midt.udvikling.2',
      'midt.faglighed.1',
      'midt.udvikling.1',
      'midt.faglighed.2',
      'midt.arbejdsliv.1',
      'midt.arbejdsliv.2',
    ]);
    expect(after.agenda[0].chosenBy).toEqual(['employee', 'leader']);
    const talk = await readTalk(jonas);
    expect(talk.mine.state).toBe('cardsExchanged');
    expect(talk.state).toBe('preparing');
    expect(talk.choices).toEqual({ cards: 'exchanged', optionalThemes: 0 });
    expect(questionIds(talk.questionnaire.themes).sort()).toEqual(
      ids(after.agenda).sort(),
    );
    await answer(jonas, 'midt.relationer.1').expect(200);
    await answer(jonas, 'midt.relationer.2').expect(400);
    expect((await readTalk(jonas)).mine.state).toBe('draft');
  });

  it('[M16] gives a leader the extra theme, and the agenda up to ten topics', async () => {
    const given = await start(makeDeps);
    const { deps, talk, save, command, read, jonas, mette } = given;
    const report = await aPerson(deps, 'Nanna Friis');
    await anEmployment(deps, {
      personId: report.id,
      unitId: talk.unitId,
      leaderPersonId: jonas,
    });
    expect(questionIds((await read(jonas)).cardThemes)).toHaveLength(21);
    await save(jonas, one).expect(200);
    const missing = (await command(jonas, 'send').expect(400)).body.error;
    expect(missing.problems).toMatchObject([
      { path: 'cards.ledere', code: 'noCardInTheme' },
    ]);
    const all = [...themeIds, 'ledere'];
    await save(jonas, { cards: all.map(id => pick(id, 1)) }, 1).expect(200);
    await command(jonas, 'send').expect(200);
    await save(mette, { cards: all.map(id => pick(id, 2)) }).expect(200);
    const { agenda } = (await command(mette, 'send').expect(200)).body;
    expect(agenda).toHaveLength(10);
  });

  it('lets the leader exchange alone from the day on, and the employee join later', async () => {
    const given = await start(makeDeps);
    const { deps, save, command, read, readTalk, jonas, mette } = given;
    await save(mette, two).expect(200);
    await command(mette, 'send').expect(200);
    const early = (await command(mette, 'exchange').expect(409)).body.error;
    expect(early.problems[0].code).toBe('tooEarlyToExchange');
    deps.clock.shift({ days: 60 });
    expect(
      (await command(jonas, 'exchange').expect(409)).body.error.problems[0]
        .code,
    ).toBe('onlyLeaderExchanges');
    await command(mette, 'exchange').expect(200);
    await command(mette, 'exchange').expect(200);
    expect((await read(jonas)).agenda).toHaveLength(4);
    expect((await readTalk(jonas)).can.answer).toBe(true);
    await save(jonas, one).expect(200);
    expect((await command(jonas, 'send').expect(200)).body.agenda).toHaveLength(
      7,
    );
  });

  it('keeps picks as they were sent, and both texts of a conflict', async () => {
    const { save, command, read, jonas } = await start(makeDeps);
    const mine = randomUUID();
    await save(jonas, one, undefined, mine).expect(200);
    expect(
      (await save(jonas, one, undefined, mine).expect(200)).body.version,
    ).toBe(1);
    const conflict = (await save(jonas, two).expect(412)).body.error.current;
    expect(conflict).toMatchObject({ version: 1, choice: one });
    await save(jonas, { cards: [pick('relationer', 9)] }, 1).expect(400);
    await save(jonas, two, 1).expect(200);
    await command(jonas, 'send').expect(200);
    await command(jonas, 'send').expect(200);
    expect(
      (await save(jonas, one, 2).expect(409)).body.error.problems[0].code,
    ).toBe('cardsAreSent');
    expect((await read(jonas)).mine.choice.cards).toEqual(two.cards);
  });

  it('is nothing to a stranger, and unreadable in the database', async () => {
    const { deps, app, path, talk, save, command, jonas } =
      await start(makeDeps);
    await save(jonas, one).expect(200);
    await command(jonas, 'send').expect(200);
    const stranger = await aPerson(deps, 'Fremmed Person');
    const missing = `/v1/talks/${randomUUID()}/cards`;
    for (const as of [stranger.id]) {
      const mine = await app.get(`${path}/cards`, as).expect(404);
      const none = await app.get(missing, as).expect(404);
      expect(mine.body).toEqual(none.body);
      await app.post(`${path}/cards/send`, as).send({}).expect(404);
      await app
        .put(`${path}/cards`, as)
        .set('If-None-Match', '*')
        .send({ saveId: randomUUID(), choice: noChoice })
        .expect(404);
    }
    const rows = await deps
      .knex('mus_talk_choice')
      .where({ talk_id: talk.talkId });
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('midt.');
    await deps.database.transaction(tx =>
      deleteContent(tx, 'skovlund', {
        talk_id: talk.talkId,
        party: 'employee',
      }),
    );
    expect(
      await deps.knex('mus_talk_choice').where({ talk_id: talk.talkId }),
    ).toEqual([]);
  });

  it('goes back to the cards when paper is taken back before the exchange', async () => {
    const { app, path, save, command, readTalk, jonas } = await start(makeDeps);
    await save(jonas, one).expect(200);
    await command(jonas, 'send').expect(200);
    await app.post(`${path}/on-paper`, jonas).send({}).expect(200);
    await app.post(`${path}/take-back`, jonas).send({}).expect(200);
    expect((await readTalk(jonas)).mine.state).toBe('cardsPicked');
  });

  it('[K05] [K06] takes in optional themes for this talk until handed in, and keeps what is written there', async () => {
    const given = await start(makeDeps, flexible);
    const { app, path, save, read, readTalk, answer, jonas, mette } = given;
    const themes = async (as: string) =>
      (await readTalk(as)).questionnaire.themes.map(({ id }: Theme) => id);
    const base = ['siden-sidst', 'opgaver', 'trivsel', 'samarbejde'];
    expect(await themes(jonas)).toEqual([...base, 'udviklingsmaal']);
    await answer(jonas, 'fleksible.mobilitet.1').expect(400);
    await save(jonas, { optionalThemes: ['mobilitet'] }).expect(200);
    await save(mette, { optionalThemes: ['innovation'] }).expect(200);
    const both = [...base, 'mobilitet', 'innovation', 'udviklingsmaal'];
    expect([await themes(jonas), await themes(mette)]).toEqual([both, both]);
    expect(
      (await read(mette)).optionalThemes.map(
        ({ chosenBy }: { chosenBy: string[] }) => chosenBy.join(),
      ),
    ).toEqual(['employee', '', '', 'leader']);
    await answer(jonas, 'fleksible.innovation.1').expect(200);
    await save(mette, { optionalThemes: [] }, 1).expect(200);
    expect(await themes(jonas)).toEqual(both);
    expect(await themes(mette)).toEqual([
      ...base,
      'mobilitet',
      'udviklingsmaal',
    ]);
    await save(jonas, { optionalThemes: ['findes-ikke'] }, 1).expect(400);
    await app
      .post(`${path}/ready`, jonas)
      .send({ versions: { 'fleksible.innovation.1': 1 } })
      .expect(200);
    expect(
      (await save(jonas, { optionalThemes: [] }, 1).expect(409)).body.error
        .problems[0].code,
    ).toBe('sheetIsReady');
  });
});
