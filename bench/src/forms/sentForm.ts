import { Page } from '@playwright/test';
import { twoHundred } from './twoHundred';

const round = {
  title: 'MUS med mange spørgsmål',
  preparationDueOn: '2036-12-01',
  talksFrom: '2036-12-02',
  talksUntil: '2036-12-18',
  wrapUpOn: null,
  context: { coreTask: 'Vi hjælper borgerne', goals: [], guidelines: '' },
};

interface Form {
  readonly id: string;
  readonly version: number;
}

type Call = <T>(method: string, path: string, data?: object) => Promise<T>;

/** The plugin's API in the name of who is signed in on the page. */
async function callerOn(page: Page): Promise<Call> {
  const asked = page.waitForRequest(
    request =>
      request.url().includes('/api/mus/v1/') &&
      Boolean(request.headers().authorization),
  );
  await page.goto('/mus');
  const { authorization } = (await asked).headers();
  return async (method, path, data) => {
    const headers = {
      authorization,
      ...(method === 'put' ? { 'if-match': '"1"' } : {}),
    };
    const url = `/api/mus${path}`;
    const reply = await page.request.fetch(url, { method, headers, data });
    if (!reply.ok()) throw new Error(`${path}: ${reply.status()}`);
    return reply.json();
  };
}

async function aForm(call: Call, roundId: string): Promise<Form> {
  const title = 'Skema med 200 spørgsmål';
  const path = `/v1/rounds/${roundId}/questionnaires`;
  const { id } = await call<Form>('post', path, {
    templateId: 'tonder',
    title,
  });
  return call<Form>('put', `/v1/questionnaires/${id}`, {
    saveId: crypto.randomUUID(),
    document: twoHundred(title),
  });
}

/** Where the pages are that are measured. */
export interface Pages {
  /** The draft, in the builder. */
  readonly builder: string;
  /** The sheet of an employee who was sent the form. */
  readonly preparation: string;
  readonly employee: string;
}

/** A leader's round with the form: sent to an employee; its draft goes on. */
export async function sendTwoHundred(leader: Page): Promise<Pages> {
  const call = await callerOn(leader);
  const me = await call<{ roles: { leads: { id: string }[] } }>(
    'get',
    '/v1/me',
  );
  const unit = me.roles.leads[0].id;
  const started = await call<{
    id: string;
    notInvited: { employmentId: string }[];
  }>('post', `/v1/units/${unit}/rounds`, round);
  const form = await aForm(call, started.id);
  const { invited } = await call<{
    invited: { talkId: string; employee: { entityRef: string } }[];
  }>('post', `/v1/questionnaires/${form.id}/send`, {
    draftVersion: form.version,
    employmentIds: [started.notInvited[0].employmentId],
  });
  return {
    builder: `/mus/questionnaires/${form.id}`,
    preparation: `/mus/talks/${invited[0].talkId}/prepare`,
    employee: invited[0].employee.entityRef.replace('user:default/', ''),
  };
}
