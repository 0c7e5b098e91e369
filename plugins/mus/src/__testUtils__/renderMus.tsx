import { createApiRef, fetchApiRef } from '@backstage/core-plugin-api';
import type { FrontendFeature } from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { act } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import mus from '../alpha';
import { forgetReplies } from '../api';
import { serveFrom } from './handle';
import type { on } from './handle';

type Handlers = ReadonlyArray<ReturnType<typeof on>>;

type Hear = (message: { kind?: string; id?: string }) => void;

/** Tells the page of a change at once, as the backend does. */
export class TestSignals {
  readonly #ears = new Set<Hear>();

  subscribe(_channel: string, hear: Hear) {
    this.#ears.add(hear);
    return { unsubscribe: () => void this.#ears.delete(hear) };
  }

  tell(id: string): void {
    for (const hear of this.#ears) hear({ id });
  }
}

const signalApiRef = createApiRef<TestSignals>({ id: 'plugin.signal.service' });

interface Options {
  /** Live changes; without them the page polls. */
  signals?: TestSignals;
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
    apis: [
      [fetchApiRef, { fetch: server.fetch }],
      [signalApiRef, options.signals ?? new TestSignals()],
    ],
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
