import express from 'express';
import request from 'supertest';
import { createApiRouter, Routes } from '../http/createApiRouter';
import { CALLER_HEADER, TestDeps } from './makeTestDeps';

/** The slices behind the real HTTP edge. `as` is the id of a person, `"<id> hr"` with a role. */
export function testApp(deps: TestDeps, ...slices: Routes[]) {
  const app = express();
  app.use(createApiRouter(deps.logger, slices));
  const send =
    (method: 'get' | 'post' | 'put' | 'patch' | 'delete') =>
    (path: string, as?: string) => {
      const call = request(app)[method](path);
      return as ? call.set(CALLER_HEADER, as) : call;
    };
  return {
    get: send('get'),
    post: send('post'),
    put: send('put'),
    patch: send('patch'),
    delete: send('delete'),
  };
}
