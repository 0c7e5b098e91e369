import { randomUUID } from 'node:crypto';
import {
  anEmployment,
  aPerson,
  aUnit,
  eachDatabase,
  MakeDeps,
  testApp,
} from '../__testUtils__';
import { houseRoutes } from './houseRoutes';

async function start(makeDeps: MakeDeps) {
  const deps = await makeDeps();
  const app = testApp(deps, houseRoutes(deps));
  const [helle, mette, jonas] = [
    await aPerson(deps, 'Helle'),
    await aPerson(deps, 'Mette'),
    await aPerson(deps, 'Jonas'),
  ];
  const unit = await aUnit(deps, 'Borgerservice', mette.id);
  await anEmployment(deps, {
    personId: jonas.id,
    unitId: unit.id,
    leaderPersonId: mette.id,
  });
  const hr = `${helle.id} hr`;
  const write = (
    path: string,
    content: object,
    version?: number,
    { as = hr, saveId = randomUUID() as string } = {},
  ) => {
    const call = app.put(path, as);
    return (
      version
        ? call.set('If-Match', `"${version}"`)
        : call.set('If-None-Match', '*')
    ).send({ saveId, content });
  };
  return { app, hr, write, mette: mette.id, jonas: jonas.id };
}

const material = (id: string, parts: object = {}) => ({
  id,
  kind: 'video',
  title: { da: `Materiale ${id}` },
  url: `https://intra.skovlund.example/${id}`,
  audience: 'all',
  mandatory: false,
  ...parts,
});
const list = (...materials: object[]) => ({ formatVersion: 1, materials });

eachDatabase((_, makeDeps) => {
  it('shows the values that HR wrote to everybody, and loses nothing when two write', async () => {
    const { app, write, jonas } = await start(makeDeps);
    const values = (da: string) => ({
      formatVersion: 1,
      values: [{ id: 'v1', title: { da } }],
    });
    const read = async () =>
      (await app.get('/v1/values', jonas).expect(200)).body;
    expect(await read()).toMatchObject({
      content: { values: [] },
      version: null,
      can: { edit: false },
    });
    const saveId = randomUUID();
    await write('/v1/values', values('Vi siger det højt'), undefined, {
      saveId,
    }).expect(200);
    await write('/v1/values', values('Vi siger det højt'), undefined, {
      saveId,
    }).expect(200);
    const conflict = await write('/v1/values', values('Noget andet')).expect(
      412,
    );
    expect(conflict.body.error.current.content).toEqual(
      values('Vi siger det højt'),
    );
    await write('/v1/values', values('Vi hjælper'), 1).expect(200);
    expect(await read()).toMatchObject({
      content: values('Vi hjælper'),
      version: 2,
    });
    await write('/v1/values', values('Hov'), 2, { as: jonas }).expect(404);
  });

  it('[R16] [M18] [S09] keeps links for all and for leaders; who has seen what is told to oneself only', async () => {
    const { app, hr, write, mette, jonas } = await start(makeDeps);
    await write(
      '/v1/materials',
      list(material('m1', { url: 'http://usikker.example' })),
    ).expect(400);
    await write(
      '/v1/materials',
      list(
        material('m1'),
        material('m2', {
          kind: 'eLearning',
          audience: 'leaders',
          mandatory: true,
        }),
      ),
    ).expect(200);
    const read = async (as: string) =>
      (await app.get('/v1/materials', as).expect(200)).body;
    const ids = async (as: string) =>
      (await read(as)).content.materials.map(({ id }: { id: string }) => id);
    expect([await ids(jonas), await ids(mette), await ids(hr)]).toEqual([
      ['m1'],
      ['m1', 'm2'],
      ['m1', 'm2'],
    ]);
    const mark = (as: string, id: string, seen: boolean) =>
      app.put(`/v1/materials/${id}/seen`, as).send({ seen });
    await mark(mette, 'm2', true).expect(200);
    await mark(mette, 'm2', true).expect(200);
    expect((await read(mette)).seen).toEqual(['m2']);
    expect([(await read(hr)).seen, (await read(jonas)).seen]).toEqual([[], []]);
    await mark(jonas, 'm2', true).expect(404);
    await mark(mette, 'm2', false).expect(200);
    expect((await read(mette)).seen).toEqual([]);
  });
});
