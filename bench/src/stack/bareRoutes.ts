import {
  coreServices,
  createBackendModule,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import express, { Request, Response, Router } from 'express';
import { Knex } from 'knex';
import { Recording, recordStatements, Statement } from './Recording';
import { Pair, replay, stepsOf } from './replay';

interface BareDeps {
  readonly knex: Knex;
  readonly httpAuth: HttpAuthService;
}

const versionIn = (request: Request) =>
  Number((request.get('if-match') ?? '"0"').slice(1, -1));

/** `statements` of everything that reached the database between two calls. */
function recorder(knex: Knex) {
  let end: (() => void) | null = null;
  let heard: Promise<Statement[]> = Promise.resolve([]);
  return {
    begin: () => {
      const done = new Promise<void>(resolve => {
        end = resolve;
      });
      heard = recordStatements(knex, done);
    },
    end: () => {
      end?.();
      return heard;
    },
  };
}

/** Answers as the product did, after the same statements. */
function answer({ knex, httpAuth }: BareDeps, pairs: Map<string, Pair>) {
  return async (request: Request, response: Response) => {
    await httpAuth.credentials(request, { allow: ['user'] });
    const pair = pairs.get(`${request.method} ${request.params.id}`)!;
    const { body, version } = pair.second;
    const later = request.method === 'PUT' ? versionIn(request) - version : 0;
    const named = request.params.how === 'kept';
    await replay(knex, stepsOf(pair), { later, named });
    const next = version + 1 + later;
    response
      .status(200)
      .set('Cache-Control', 'no-store')
      .set('ETag', `"${next}"`)
      .type('application/json');
    response.end(body.replace(`"version":${version + 1}`, `"version":${next}`));
  };
}

function bareRouter(deps: BareDeps): Router {
  const router = Router();
  const pairs = new Map<string, Pair>();
  const recording = recorder(deps.knex);
  router.use(express.json({ limit: '4mb' }));
  router.post('/record', (_request, response) => {
    recording.begin();
    response.json({});
  });
  router.post('/recorded', async (request, response) => {
    const { key, version, body } = request.body;
    const statements = await recording.end();
    const made: Recording = { statements, version, body };
    const pair = { first: pairs.get(key)?.second ?? made, second: made };
    pairs.set(key, pair);
    response.json({ statements: stepsOf(pair).length });
  });
  const replay_ = answer(deps, pairs);
  const safely = (request: Request, response: Response) =>
    replay_(request, response).catch((error: Error) =>
      response.status(500).end(error.message),
    );
  router.get('/:how/:id', safely);
  router.put('/:how/:id', safely);
  return router;
}

/** Routes with the plugin's own database and sign-in check, and nothing of the product. */
export const bareRoutes = createBackendModule({
  pluginId: 'mus',
  moduleId: 'bare-routes',
  register(env) {
    env.registerInit({
      deps: {
        database: coreServices.database,
        http: coreServices.httpRouter,
        httpAuth: coreServices.httpAuth,
      },
      async init({ database, http, httpAuth }) {
        const knex = await database.getClient();
        const bare = bareRouter({ knex, httpAuth });
        http.use((request, response, next) =>
          request.url.startsWith('/bare/')
            ? bare(
                Object.assign(request, { url: request.url.slice(5) }),
                response,
                next,
              )
            : next(),
        );
      },
    });
  },
});
