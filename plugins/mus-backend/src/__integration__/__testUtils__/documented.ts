import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Endpoint } from '@samtale/backstage-plugin-mus-common/contract';
import { parse } from 'yaml';

interface Document {
  readonly paths: Record<string, Record<string, { responses: object }>>;
}

const file = resolve(__dirname, '../../../../mus-common/openapi.yaml');
const { paths } = parse(readFileSync(file, 'utf8')) as Document;

/** The statuses that `openapi.yaml` says an operation answers with. */
export function documentedStatuses({ method, path }: Endpoint): number[] {
  const place = paths[path.replace(/:(\w+)/g, '{$1}')];
  return Object.keys(place[method].responses).map(Number);
}
