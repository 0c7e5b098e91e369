import { createMusClient } from './client';
import { musContract } from './index';
import { MusError } from './MusError';
import { etagOf, versionOfEtag } from './etag';

const plan = '7f5fb0a3-5fd6-4b2b-9f5e-0a2ef0a0c001';
const block = '7f5fb0a3-5fd6-4b2b-9f5e-0a2ef0a0c002';

function clientWith(status: number, body: unknown) {
  const sent: Array<{ url: string; init: RequestInit }> = [];
  const client = createMusClient({
    baseUrl: async () => 'https://portal/api/mus',
    language: () => 'da',
    fetch: (async (url: string, init: RequestInit) => {
      sent.push({ url, init });
      return { ok: status < 400, status, json: async () => body } as Response;
    }) as typeof fetch,
  });
  return { client, sent };
}

const template = {
  id: 't',
  questions: 1,
  themes: 1,
  title: { da: 'A', en: 'A' },
  description: { da: 'B', en: 'B' },
  source: { da: 'C', en: 'C' },
};

describe('the client of the contract', () => {
  it('sends path, query, language and no version where none is asked for', async () => {
    const { client, sent } = clientWith(200, {
      rows: [],
      total: 0,
      counts: {},
      nextCursor: null,
    });
    await client.call(musContract.overview.team, {
      query: { search: 'Åse & co', limit: 25 },
    });
    expect(sent[0].url).toBe(
      'https://portal/api/mus/v1/overview?search=%C3%85se+%26+co&limit=25',
    );
    expect(sent[0].init.headers).toEqual({
      Accept: 'application/json',
      'Accept-Language': 'da',
    });
  });

  it('sends the version that was on the screen', async () => {
    const { client, sent } = clientWith(200, { id: block, version: 4 });
    await client.call(musContract.plans.removeBlock, {
      params: { planId: plan, blockId: block },
      version: 3,
    });
    expect(sent[0].url).toBe(
      `https://portal/api/mus/v1/plans/${plan}/blocks/${block}`,
    );
    expect(sent[0].init.headers).toMatchObject({ 'If-Match': '"3"' });
  });

  it('refuses to save without a version rather than to overwrite', async () => {
    const { client, sent } = clientWith(200, {});
    const call = client.call(musContract.plans.removeBlock, {
      params: { planId: plan, blockId: block },
    });
    await expect(call).rejects.toThrow(TypeError);
    expect(sent).toHaveLength(0);
  });

  it('drops unknown keys of a newer server', async () => {
    const { client } = clientWith(200, {
      templates: [{ ...template, brandNew: true }],
    });
    const reply = await client.call(musContract.rounds.templates, {});
    expect(reply.templates[0]).toEqual(template);
  });

  it('lets an unknown word of a closed list through instead of failing the page', async () => {
    const { client } = clientWith(200, { language: 'kl' });
    const reply = await client.call(musContract.people.setLanguage, {
      body: { language: 'da' },
    });
    expect(reply.language).toBe('kl');
  });

  it('says "unreadable" when the shape itself is wrong', async () => {
    const { client } = clientWith(200, { templates: 'none' });
    const call = client.call(musContract.rounds.templates, {});
    await expect(call).rejects.toMatchObject({
      code: 'unreadable',
      passing: false,
    });
  });

  it('carries problems and the current document of an error', async () => {
    const body = {
      error: {
        code: 'versionConflict',
        message: 'Ændret imens',
        current: { version: 5 },
      },
    };
    const { client } = clientWith(412, body);
    const error = await client
      .call(musContract.plans.removeBlock, {
        params: { planId: plan, blockId: block },
        version: 3,
      })
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(MusError);
    expect(error).toMatchObject({
      status: 412,
      code: 'versionConflict',
      message: 'Ændret imens',
      current: { version: 5 },
    });
  });

  it('tells why a state refuses, by the code of its first problem', async () => {
    const problems = [{ path: 'contentVersion', code: 'staleConfirmation' }];
    const body = { error: { code: 'conflict', message: 'Nej', problems } };
    const { client } = clientWith(409, body);
    await expect(
      client.call(musContract.plans.confirm, {
        params: { planId: plan },
        body: { contentVersion: 1, verdict: 'confirmed', remark: '' },
      }),
    ).rejects.toMatchObject({
      code: 'conflict',
      detail: 'staleConfirmation',
      problems,
    });
  });

  it('copes with an error page that is not ours', async () => {
    const { client } = clientWith(503, '<html>');
    await expect(
      client.call(musContract.rounds.list, {}),
    ).rejects.toMatchObject({ code: 'unavailable', passing: true });
  });

  it('tells a broken line from an answer', async () => {
    const client = createMusClient({
      baseUrl: async () => 'x',
      language: () => 'da',
      fetch: async () => {
        throw new TypeError('Failed to fetch');
      },
    });
    await expect(
      client.call(musContract.rounds.list, {}),
    ).rejects.toMatchObject({ status: 0, code: 'network' });
  });
});

describe('etags', () => {
  it.each([
    ['"7"', 7],
    ['W/"7"', 7],
    ['7', null],
    ['"x"', null],
    [null, null],
  ])('%s is version %s', (etag, version) => {
    expect(versionOfEtag(etag)).toBe(version);
  });
  it('goes there and back', () => expect(versionOfEtag(etagOf(12))).toBe(12));
});
