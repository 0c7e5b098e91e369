import { fetchApiRef } from '@backstage/core-plugin-api';
import type { FrontendFeature } from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { act } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import mus from '../alpha';
import { forgetReplies } from '../api';
import { serveFrom } from './handle';
import type { on } from './handle';

type Handlers = ReadonlyArray<ReturnType<typeof on>>;

interface Options {
  language?: 'da' | 'en';
  /** Other plugins beside ours, e.g. a home page. */
  beside?: FrontendFeature[];
}

/** The real plugin in a Backstage app at an address, its backend answered by handlers. */
export async function renderMus(
  path: string,
  handlers: Handlers,
  options: Options = {},
): Promise<RenderResult & { asked: string[] }> {
  forgetReplies();
  window.localStorage.clear();
  const server = serveFrom(handlers);
  const rendered = renderTestApp({
    features: [mus, ...(options.beside ?? [])],
    initialRouteEntries: [path],
    apis: [[fetchApiRef, { fetch: server.fetch }]],
    config: {
      app: {
        baseUrl: 'http://localhost:3000',
        extensions: [
          {
            'api:app/app-language': {
              config: {
                defaultLanguage: options.language ?? 'da',
                availableLanguages: ['da', 'en'],
              },
            },
          },
        ],
      },
      backend: { baseUrl: 'http://localhost:7007' },
    },
  });
  await act(async () => undefined);
  return { ...rendered, asked: server.asked };
}
