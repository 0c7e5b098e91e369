import { createApiRef } from '@backstage/core-plugin-api';
import type { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import type { AppLanguageApi } from '@backstage/core-plugin-api/alpha';
import {
  createMusClient,
  MusError,
} from '@samtale/backstage-plugin-mus-common/contract';
import type { MusClient } from '@samtale/backstage-plugin-mus-common/contract';

/**
 * The plugin's way to its backend: one typed call for every endpoint of the contract.
 *
 * @public
 */
export interface MusApi extends MusClient {
  /** Address of the backend; for requests that must outlive the page. */
  baseUrl(): Promise<string>;
}

/**
 * Reference of the plugin's API.
 *
 * @public
 */
export const musApiRef = createApiRef<MusApi>({ id: 'plugin.mus.client' });

interface MusApiDeps {
  discoveryApi: DiscoveryApi;
  fetchApi: FetchApi;
  languageApi: AppLanguageApi;
}

/** The person was asked to sign in again and did not: not the same as a server that is away. */
function refused(error: unknown): never {
  if (error instanceof Error && error.name === 'RejectedError') {
    throw new MusError({
      status: 401,
      code: 'notSignedIn',
      message: error.message,
    });
  }
  throw error;
}

/** Builds the API on Backstage's discovery, authenticated fetch and language. */
export function createMusApi({
  discoveryApi,
  fetchApi,
  languageApi,
}: MusApiDeps): MusApi {
  const baseUrl = () => discoveryApi.getBaseUrl('mus');
  const client = createMusClient({
    baseUrl,
    fetch: (input, init) => fetchApi.fetch(input, init).catch(refused),
    language: () => languageApi.getLanguage().language,
  });
  return { ...client, baseUrl };
}
