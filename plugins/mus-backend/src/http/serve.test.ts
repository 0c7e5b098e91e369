import {
  endpoint,
  idSchema,
} from '@samtale/backstage-plugin-mus-common/contract';
import express, { Router } from 'express';
import request from 'supertest';
import { z } from 'zod';
import { Caller } from '../people/Caller';
import { createApiRouter } from './createApiRouter';
import {
  ConflictError,
  NotFoundError,
  NotSignedInError,
  TooManyError,
  VersionConflict,
} from './errors';
import { Precondition } from './precondition';
import { Handler, serve } from './serve';

const params = z.object({ id: idSchema });
const body = z.object({
  text: z.string().max(5),
  day: z.iso.date().optional(),
});
const response = z.object({ text: z.string() });
const put = endpoint({
  method: 'put',
  path: '/v1/things/:id',
  summary: 'x',
  params,
  body,
  response,
  precondition: 'createOrMatch',
});
const patch = endpoint({
  method: 'patch',
  path: '/v1/things/:id',
  summary: 'x',
  params,
  body,
  response,
  precondition: 'ifMatch',
});
const get = endpoint({
  method: 'get',
  path: '/v1/things/:id',
  summary: 'x',
  params,
  response,
});

const id = '7b0e8a0c-3c0f-4c7a-9d2e-0d6f3d1f0a11';
const path = `/v1/things/${id}`;
const caller: Caller = {
  organisationId: 'skovlund',
  personId: id,
  entityRef: 'user:default/jonas',
  name: 'Jonas',
  isHr: false,
  isOperator: false,
};

function app(
  handler: Handler<typeof params, z.ZodType, z.ZodType, typeof response>,
  callers = { of: async () => caller },
) {
  const lines: string[] = [];
  const log = (line: string) => lines.push(line);
  const logger = {
    error: log,
    warn: log,
    info: log,
    debug: log,
    child: () => logger,
  };
  const routes = (router: Router) => {
    const deps = { callers, logger };
    serve(router, put, deps, handler);
    serve(router, patch, deps, handler);
    serve(router, get, deps, handler);
  };
  return {
    http: request(express().use(createApiRouter(logger, [routes]))),
    lines,
  };
}

const failing = (error: unknown) => app(async () => Promise.reject(error));
const fine = async () => ({ body: { text: 'ok' }, version: 3 });

describe('serve', () => {
  it('answers with the body of the contract, the version as ETag, and nothing to store', async () => {
    const { http } = app(async () => ({
      body: { text: 'ok', secret: 'stays here' },
      version: 3,
    }));
    const reply = await http.get(path).set('If-None-Match', '"3"').expect(200);
    expect(reply.body).toEqual({ text: 'ok' });
    expect(reply.headers).toMatchObject({
      etag: '"3"',
      'cache-control': 'no-store',
    });
  });

  it('names every field that is wrong, in words of the reader', async () => {
    const { http } = app(fine);
    const reply = await http
      .put(path)
      .set('If-None-Match', '*')
      .set('Accept-Language', 'en')
      .send({ text: 'too long', day: '24/11' })
      .expect(400);
    expect(reply.body.error.problems).toEqual([
      { path: 'text', code: 'tooLong', params: { max: 5 } },
      { path: 'day', code: 'badDay' },
    ]);
    const danish = await http
      .put('/v1/things/7')
      .set('If-None-Match', '*')
      .send({})
      .expect(400);
    expect(danish.body.error.problems).toEqual([
      { path: 'id', code: 'badId' },
      { path: 'text', code: 'required' },
    ]);
    expect(danish.body.error.message).not.toBe(reply.body.error.message);
  });

  it.each([
    ['not JSON', 'application/json', '{"text":', 'badInput'],
    ['not an object', 'application/json', '"text"', 'badInput'],
    [
      'a broken charset',
      'application/json; charset=nonsense',
      '{"text":"a"}',
      'badInput',
    ],
    [
      'too large',
      'application/json',
      JSON.stringify({ text: 'x'.repeat(4_500_000) }),
      'tooLarge',
    ],
  ])(
    'answers 400 to a body that is %s, without repeating it',
    async (_what, type, sent, code) => {
      const { http, lines } = app(fine);
      const reply = await http
        .put(path)
        .set('If-None-Match', '*')
        .set('Content-Type', type)
        .send(sent)
        .expect(400);
      expect(reply.body.error.code).toBe(code);
      expect(lines).toEqual([]);
    },
  );

  it.each<[string, Record<string, string>, number, Precondition | undefined]>([
    ['put', { 'If-None-Match': '*' }, 200, { kind: 'create' }],
    ['put', { 'If-Match': '"12"' }, 200, { kind: 'match', version: 12 }],
    ['put', { 'If-Match': 'W/"12"' }, 200, { kind: 'match', version: 12 }],
    ['put', {}, 428, undefined],
    ['put', { 'If-None-Match': '"3"' }, 400, undefined],
    ['patch', { 'If-Match': '"1"' }, 200, { kind: 'match', version: 1 }],
    ['patch', { 'If-None-Match': '*' }, 428, undefined],
    ['patch', { 'If-Match': '*' }, 400, undefined],
    ['patch', { 'If-Match': '"0"' }, 400, undefined],
    ['get', {}, 200, { kind: 'none' }],
  ])('%s with %j answers %i', async (method, headers, status, precondition) => {
    const seen: Precondition[] = [];
    const { http } = app(async given => {
      seen.push(given.precondition);
      return fine();
    });
    const call = http[method as 'put' | 'patch' | 'get'](path).set(headers);
    await (method === 'get' ? call : call.send({ text: 'a' })).expect(status);
    expect(seen).toEqual(precondition ? [precondition] : []);
  });

  it('answers the same bytes for not found, not mine, and no such path', async () => {
    const { http } = failing(new NotFoundError());
    const replies = await Promise.all([
      http.get(path),
      http.get('/v1/nothing'),
      http.delete(path),
    ]);
    for (const reply of replies) {
      expect(reply.status).toBe(404);
      expect(reply.text).toBe(replies[0].text);
    }
  });

  it.each([
    [
      409,
      new ConflictError('talkHeld'),
      { code: 'conflict', problems: [{ path: '', code: 'talkHeld' }] },
    ],
    [
      412,
      new VersionConflict({ text: 'theirs', secret: 1 }),
      { code: 'versionConflict', current: { text: 'theirs' } },
    ],
    [
      412,
      new VersionConflict(null),
      { code: 'versionConflict', current: null },
    ],
    [401, new NotSignedInError(), { code: 'notSignedIn' }],
    [429, new TooManyError(), { code: 'tooMany' }],
    [
      503,
      Object.assign(new Error('down'), { code: 'ECONNREFUSED' }),
      { code: 'unavailable' },
    ],
    [
      503,
      Object.assign(new Error('busy'), { code: 'SQLITE_BUSY' }),
      { code: 'unavailable' },
    ],
    [500, new Error('a bug'), { code: 'internal' }],
  ])('answers %i', async (status, error, expected) => {
    const reply = await failing(error).http.get(path).expect(status);
    expect(reply.body.error).toMatchObject(expected);
    expect(reply.headers['cache-control']).toBe('no-store');
  });

  it('logs where it failed, never what was written', async () => {
    const secret = 'min diagnose';
    const { http, lines } = failing(
      new Error(`insert into mus_answer values ('${secret}')`),
    );
    await http.get(path).expect(500);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('/v1/things/:id failed: Error');
    expect(lines[0]).not.toContain(secret);
    const parse = failing(new SyntaxError(`Unexpected token in "${secret}"`));
    await parse.http.get(path).expect(500);
    expect(parse.lines.join()).not.toContain(secret);
  });
});
