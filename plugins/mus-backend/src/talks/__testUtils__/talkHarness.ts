import { randomUUID } from 'node:crypto';
import { aTalk, MakeDeps, TestDeps, testApp } from '../../__testUtils__';
import { talkRoutes } from '../talkRoutes';

/** Texts that must be seen by nobody they are not for. */
export const canaries = {
  employee: 'KANARIE-jonas-vil-lære-GIS',
  leader: 'KANARIE-mette-om-samarbejdet',
  feedback: 'KANARIE-feedback-til-samtalen',
} as const;

/** States a talk can be in, and how the two get there. */
export const walks = {
  invited: [],
  preparing: ['write'],
  employeeReady: ['write', 'employeeReady'],
  ready: ['write', 'employeeReady', 'leaderReady'],
  takenBack: ['write', 'employeeReady', 'leaderReady', 'employeeTakesBack'],
  started: ['write', 'start'],
  held: ['write', 'start', 'held'],
} as const;

export type Walk = keyof typeof walks;

/** A talk of two people behind the real HTTP edge, brought into a state by their own commands. */
export async function aTalkIn(
  makeDeps: MakeDeps,
  walk: Walk,
  given?: TestDeps,
) {
  const deps = given ?? (await makeDeps());
  const talk = await aTalk(deps);
  const app = testApp(deps, talkRoutes(deps));
  const path = `/v1/talks/${talk.talkId}`;
  const jonas = talk.employee.id;
  const mette = talk.leader.id;
  const save = (as: string, question: string, text: string) =>
    app
      .put(`${path}/answers/${question}`, as)
      .set('If-None-Match', '*')
      .send({
        saveId: randomUUID(),
        value: { formatVersion: 1, text, important: false },
      });
  const command = (as: string, name: string, body: object = {}) =>
    app.post(`${path}/${name}`, as).send(body).expect(200);
  const steps = {
    write: async () => {
      await save(jonas, 'q1', canaries.employee).expect(200);
      await save(mette, 'q1', canaries.leader).expect(200);
      await save(mette, 'feedback', canaries.feedback).expect(200);
    },
    employeeReady: () => command(jonas, 'ready', { versions: { q1: 1 } }),
    leaderReady: () =>
      command(mette, 'ready', { versions: { q1: 1, feedback: 1 } }),
    employeeTakesBack: () => command(jonas, 'take-back'),
    start: () => command(mette, 'start'),
    held: () => command(jonas, 'held'),
  };
  for (const step of walks[walk]) await steps[step]();
  return { deps, app, talk, path, jonas, mette };
}
