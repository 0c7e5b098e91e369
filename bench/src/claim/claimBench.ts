import { Knex } from 'knex';
import { testSettings } from '../../../plugins/mus-backend/src/__testUtils__/testSettings';
import { KnexDatabase } from '../../../plugins/mus-backend/src/database/KnexDatabase';
import { DatabaseDeliveryStore } from '../../../plugins/mus-backend/src/delivery/outbox/DatabaseDeliveryStore';
import { randomIds } from '../../../plugins/mus-backend/src/people/RandomIds';
import { Bench, Figure } from '../bench';
import { BenchPostgres, benchPostgres } from '../postgres';
import { Fill, fill } from './fill';

const limit = 40;
const claims = 20;
/** Not counted: the first ones warm up connection and cache. */
const warm = 3;

interface Measured {
  /** Median of a claim, milliseconds. */
  readonly millis: number;
  /** The claim's plan goes by the index of what is scheduled. */
  readonly byIndex: boolean;
}

const median = (values: number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

interface Statement {
  readonly sql: string;
  readonly bindings: readonly unknown[];
}

/** Remembers the statement that takes the messages. */
function listen(knex: Knex): { claim?: Statement } {
  const heard: { claim?: Statement } = {};
  knex.on('query', (query: Statement) => {
    if (query.sql.includes('skip locked')) heard.claim = query;
  });
  return heard;
}

/** The plan of the very statement that a claim ran. */
async function usesIndex(knex: Knex, statement?: Statement): Promise<boolean> {
  if (!statement) throw new Error('no claim was heard');
  const client = await knex.client.acquireRawConnection();
  const text = `explain ${statement.sql}`;
  const { rows } = await client.query(text, statement.bindings);
  await knex.client.destroyRawConnection(client);
  const plan = JSON.stringify(rows);
  return plan.includes('mus_message_claim') && !plan.includes('Seq Scan');
}

async function measure(
  postgres: BenchPostgres,
  fills: readonly Fill[],
): Promise<Measured> {
  const knex = await postgres.database();
  for (const [at, each] of fills.entries()) await fill(knex, each, `f${at}`);
  const heard = listen(knex);
  const store = new DatabaseDeliveryStore(
    new KnexDatabase(knex),
    randomIds,
    testSettings,
  );
  const millis: number[] = [];
  for (let each = 0; each < claims + warm; each++) {
    const now = new Date().toISOString();
    const from = performance.now();
    const { messages } = await store.claim({ channel: 'mail', limit, now });
    millis.push(performance.now() - from);
    if (messages.length !== limit)
      throw new Error(`a claim took ${messages.length} instead of ${limit}`);
  }
  const byIndex = await usesIndex(knex, heard.claim);
  return { millis: median(millis.slice(warm)), byIndex };
}

const thousand: Fill = { count: 1_000, minutes: '-n' };
const overdue: Fill = { count: 800_000, minutes: '-n' };
const backoff: Fill = { count: 800_000, minutes: '1 + n % 180' };

function figures(name: string, large: Measured, small: Measured): Figure[] {
  return [
    {
      name: `claim with 1,000 / ${name}`,
      value: small.millis / large.millis,
      atLeast: 0.2,
      detail: `${small.millis.toFixed(1)} against ${large.millis.toFixed(1)} ms for ${limit}`,
    },
    {
      name: `${name}: by the partial index`,
      value: large.byIndex ? 1 : 0,
      atLeast: 1,
      detail: 'EXPLAIN',
    },
  ];
}

async function run(): Promise<readonly Figure[]> {
  const postgres = await benchPostgres();
  try {
    const small = await measure(postgres, [thousand]);
    const late = await measure(postgres, [overdue]);
    const waiting = await measure(postgres, [backoff, thousand]);
    return [
      ...figures('800,000 overdue', late, small),
      ...figures('800,000 in backoff', waiting, small),
    ];
  } finally {
    await postgres.stop();
  }
}

/** Claiming the next mails must not get slower with the length of the queue. */
export const claimBench: Bench = { name: 'claim', run };
