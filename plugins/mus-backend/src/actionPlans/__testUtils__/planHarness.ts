import { BlockContent, BlockKind } from '@samtale/backstage-plugin-mus-common';
import {
  aTalk,
  MakeDeps,
  smallForm,
  testApp,
  TestDeps,
} from '../../__testUtils__';
import { planRoutes } from '../planRoutes';

/** A task as a client sends it. */
export function taskContent(
  text: string,
  part: Partial<NonNullable<BlockContent['task']>> = {},
): BlockContent {
  return {
    formatVersion: 1,
    text,
    goalId: null,
    provisional: false,
    task: {
      responsible: { kind: 'employee' },
      deadline: '2027-02-01',
      state: 'planned',
      outcome: '',
      activity: null,
      term: null,
      ...part,
    },
  };
}

let count = 0;

/** A fresh UUID of a client. */
export function clientId(): string {
  count += 1;
  return `10000000-0000-4000-8000-${count.toString(16).padStart(12, '0')}`;
}

/** What the operations on a plan take, by their name in the contract. */
export const planBodies: Readonly<Record<string, object>> = {
  addBlock: {
    saveId: clientId(),
    kind: 'task',
    position: 1,
    content: taskContent('x'),
  },
  saveBlock: { saveId: clientId(), content: taskContent('x') },
  holdBlock: { held: true },
  setFollowUp: { on: '2027-05-20', none: false },
  confirm: { contentVersion: 1, verdict: 'confirmed', remark: '' },
  recordFollowUp: { nextOn: null, close: true },
  reopen: { on: '2027-05-20', none: false },
  settle: { saveId: clientId(), outcome: 'asAgreed' },
  planCheckIns: { cadence: 'own', first: '2027-01-05', until: null },
  changeCheckIn: { saveId: clientId(), held: true },
};

/** A held talk of two people with its plan, behind the real HTTP edge. */
export async function aPlan(
  makeDeps: MakeDeps,
  deps?: TestDeps,
  form: Partial<typeof smallForm> = {},
) {
  const given = deps ?? (await makeDeps());
  const document = { ...smallForm, ...form };
  const talk = await aTalk(given, { document });
  await given
    .knex('mus_talk')
    .where({ id: talk.talkId })
    .update({ held_at: given.clock.now(), state: 'held' });
  const app = testApp(given, planRoutes(given));
  const { body: plan } = await app.post(
    `/v1/talks/${talk.talkId}/plan`,
    talk.leader.id,
  );
  const path = `/v1/plans/${plan.id}`;
  const put = (
    as: string,
    kind: BlockKind,
    content: BlockContent,
    id = clientId(),
  ) =>
    app
      .put(`${path}/blocks/${id}`, as)
      .send({ saveId: clientId(), kind, position: 1, content });
  return {
    deps: given,
    app,
    talk,
    planId: plan.id as string,
    path,
    jonas: talk.employee.id,
    mette: talk.leader.id,
    read: async (as: string) => (await app.get(path, as)).body,
    add: async (as: string, content: BlockContent, id = clientId()) =>
      (await put(as, content.task ? 'task' : 'note', content, id)).body,
    put,
    save: (
      as: string,
      id: string,
      version: number,
      content: BlockContent,
      saveId = clientId(),
    ) =>
      app
        .patch(`${path}/blocks/${id}`, as)
        .set('If-Match', `"${version}"`)
        .send({ saveId, content }),
    setDate: (as: string, version: number, on: string | null, none = false) =>
      app
        .put(`${path}/follow-up`, as)
        .set('If-Match', `"${version}"`)
        .send({ on, none }),
    say: (
      as: string,
      contentVersion: number,
      verdict = 'confirmed',
      remark = '',
    ) =>
      app
        .post(`${path}/confirmations`, as)
        .send({ contentVersion, verdict, remark }),
    settle: (
      as: string,
      id: string,
      version: number,
      body: { outcome: string; content?: BlockContent; saveId?: string },
    ) =>
      app
        .post(`${path}/blocks/${id}/settle`, as)
        .set('If-Match', `"${version}"`)
        .send({ saveId: clientId(), ...body }),
    checkIns: (
      as: string,
      cadence: string,
      first: string,
      until: string | null = null,
    ) => app.post(`${path}/check-ins`, as).send({ cadence, first, until }),
    checkIn: (
      as: string,
      id: string,
      version: number,
      part: Record<string, unknown>,
    ) =>
      app
        .patch(`${path}/check-ins/${id}`, as)
        .set('If-Match', `"${version}"`)
        .send({ saveId: clientId(), ...part }),
    changes: async (as: string) =>
      (await app.get(`${path}/changes`, as)).body.lines,
    reopen: (as: string, on: string | null, none = false) =>
      app.post(`${path}/reopen`, as).send({ on, none }),
    record: (
      as: string,
      nextOn: string | null,
      close = false,
      seenOn?: string | null,
    ) => app.post(`${path}/follow-up/held`, as).send({ nextOn, close, seenOn }),
  };
}

/** What {@link aPlan} makes. */
export type PlanHarness = Awaited<ReturnType<typeof aPlan>>;
