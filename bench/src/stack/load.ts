import { Client } from 'undici';

/** One request of a load. */
export interface Shot {
  readonly method: 'GET' | 'PUT';
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

/** What a load saw. */
export interface Seen {
  readonly perSecond: number;
  /** Milliseconds that 99 of 100 requests stayed under. */
  readonly p99: number;
}

async function shoot(client: Client, shot: Shot): Promise<number> {
  const from = performance.now();
  const { statusCode, body } = await client.request(shot);
  const text = await body.text();
  if (statusCode !== 200)
    throw new Error(`${shot.method} ${shot.path}: ${statusCode} ${text}`);
  return performance.now() - from;
}

/**
 * One connection for each of `next`, each with one request under way at any
 * time, for so many seconds.
 */
export async function load(
  origin: string,
  next: ReadonlyArray<() => Shot>,
  seconds: number,
): Promise<Seen> {
  const times: number[] = [];
  const from = performance.now();
  const until = from + seconds * 1000;
  const connection = async (shot: () => Shot) => {
    const client = new Client(origin);
    while (performance.now() < until) times.push(await shoot(client, shot()));
    await client.close();
  };
  await Promise.all(next.map(connection));
  const took = performance.now() - from;
  times.sort((a, b) => a - b);
  return {
    perSecond: times.length / (took / 1000),
    p99: times[Math.floor(times.length * 0.99)],
  };
}
