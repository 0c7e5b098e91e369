import type { Endpoint } from './endpoint';

type Query = Record<string, unknown>;

function queryString(query: Query): string {
  const params = new URLSearchParams();
  Object.entries(query).forEach(([key, value]) => {
    if (value !== undefined && value !== null) params.set(key, String(value));
  });
  const text = params.toString();
  return text ? `?${text}` : '';
}

/**
 * Path and query of a call, every parameter escaped.
 *
 * @internal
 */
export function buildUrl(
  endpoint: Endpoint,
  params: Query = {},
  query: Query = {},
): string {
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined)
      throw new TypeError(`${endpoint.path} needs ${name}`);
    return encodeURIComponent(String(value));
  });
  return path + queryString(query);
}
