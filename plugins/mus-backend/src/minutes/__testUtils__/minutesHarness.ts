import { randomUUID } from 'node:crypto';
import { MinutesKind, Reached } from '@samtale/backstage-plugin-mus-common';
import {
  aTalk,
  MakeDeps,
  smallForm,
  TestDeps,
  testApp,
} from '../../__testUtils__';
import { minutesRoutes } from '../minutesRoutes';
import { talkRoutes } from '../../talks/talkRoutes';

/** Where a note stands, and what it says beside its text. */
interface NoteParts {
  readonly kind?: MinutesKind;
  readonly topicId?: string;
  readonly reached?: Reached | null;
  readonly id?: string;
  readonly saveId?: string;
}

/** A started talk with its minutes, behind the real HTTP edge. */
export async function someMinutes(
  makeDeps: MakeDeps,
  form: Partial<typeof smallForm> = {},
  given?: TestDeps,
) {
  const deps = given ?? (await makeDeps());
  const talk = await aTalk(deps, { document: { ...smallForm, ...form } });
  const app = testApp(deps, talkRoutes(deps), minutesRoutes(deps));
  const jonas = talk.employee.id;
  const mette = talk.leader.id;
  const talkPath = `/v1/talks/${talk.talkId}`;
  const path = `${talkPath}/minutes`;
  await app.post(`${talkPath}/start`, mette).send({}).expect(200);
  const says = (text: string, reached: Reached | null = null) => ({
    formatVersion: 1,
    text,
    reached,
  });
  return {
    deps,
    app,
    talk,
    talkPath,
    path,
    jonas,
    mette,
    read: async (as: string) => (await app.get(path, as).expect(200)).body,
    versions: async (as: string) =>
      (await app.get(`${path}/versions`, as).expect(200)).body.versions,
    add: (as: string, text: string, parts: NoteParts = {}) =>
      app.put(`${path}/notes/${parts.id ?? randomUUID()}`, as).send({
        saveId: parts.saveId ?? randomUUID(),
        kind: parts.kind ?? 'note',
        topicId: parts.topicId ?? 'q1',
        position: 1,
        content: says(text, parts.reached),
      }),
    save: (
      as: string,
      id: string,
      version: number,
      text: string,
      saveId: string = randomUUID(),
    ) =>
      app
        .patch(`${path}/notes/${id}`, as)
        .set('If-Match', `"${version}"`)
        .send({ saveId, content: says(text) }),
    remove: (as: string, id: string, version: number) =>
      app.delete(`${path}/notes/${id}`, as).set('If-Match', `"${version}"`),
    restore: (as: string, id: string) =>
      app.post(`${path}/notes/${id}/restore`, as).send({}),
    hold: (as: string, id: string, held = true) =>
      app.put(`${path}/notes/${id}/hold`, as).send({ held }),
    say: (
      as: string,
      contentVersion: number,
      verdict = 'confirmed',
      remark = '',
    ) =>
      app
        .post(`${path}/confirmations`, as)
        .send({ contentVersion, verdict, remark }),
  };
}
