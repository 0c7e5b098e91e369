import { LoggerService } from '@backstage/backend-plugin-api';
import { Request } from 'express';
import { Knex } from 'knex';
import { DatabaseAccessLog } from '../access/DatabaseAccessLog';
import { DatabaseReaders } from '../access/DatabaseReaders';
import { KnexDatabase } from '../database/KnexDatabase';
import { NotFoundError, NotSignedInError } from '../http/errors';
import { Caller } from '../people/Caller';
import { MusSettings } from '../settings';
import { SliceDeps } from '../slice';
import { DatabaseVault } from '../vault/DatabaseVault';
import { configuredKeyRing } from '../vault/KeyRing';
import { KeyStore } from '../vault/KeyStore';
import { hasSealedContent } from '../vault/sealedContent';
import { tellMissingKey } from '../vault/missing/tellMissingKey';
import { openKeyStore } from '../vault/openKeyStore';
import {
  CollectingDueFacts,
  CollectingLive,
  countingIds,
  FakeClock,
} from './fakes';
import { testSettings } from './testSettings';

/** What a suite may choose. */
export interface TestOptions {
  readonly settings?: MusSettings;
}

/** Everything a slice needs, with the fakes in reach of the test. */
export interface TestDeps extends SliceDeps {
  readonly knex: Knex;
  readonly clock: FakeClock;
  readonly dueFacts: CollectingDueFacts;
  readonly live: CollectingLive;
  readonly vault: DatabaseVault;
  /** Log lines of the slice. */
  readonly logLines: string[];
  /** Statements on the content database since {@link startQueryLog}. */
  readonly queries: string[];
  /** Empties the query log and starts it. */
  startQueryLog(): void;
  close(): Promise<void>;
}

/** Header that says, in tests, who asks: the id of a person. */
export const CALLER_HEADER = 'x-test-person';

const CALLER_MARK = '/* caller */';

async function callerRow(knex: Knex, organisationId: string, personId: string) {
  const found = await knex.raw(
    `${CALLER_MARK} select entity_ref, display_name from mus_person where organisation_id = ? and id = ?`,
    [organisationId, personId],
  );
  return Array.isArray(found) ? found[0] : found.rows[0];
}

/** Callers by header, from `mus_person`; HR and operator by their names in the header. */
function testCallers(knex: Knex, organisationId: string) {
  return {
    of: async (request: Request): Promise<Caller> => {
      const [personId, role] = (request.get(CALLER_HEADER) ?? '').split(' ');
      if (!personId) throw new NotSignedInError();
      // Marked, so that the query log holds the slice's own statements only.
      const row = await callerRow(knex, organisationId, personId);
      if (!row) throw new NotFoundError();
      return {
        organisationId,
        personId,
        entityRef: row.entity_ref,
        name: row.display_name,
        isHr: role === 'hr',
        isOperator: role === 'operator',
      };
    },
  };
}

function collectingLogger(lines: string[]): LoggerService {
  const write = (message: string, meta?: unknown) => {
    lines.push(
      meta === undefined
        ? message
        : `${message} ${String(JSON.stringify(meta))}`,
    );
  };
  const logger: LoggerService = {
    error: write,
    warn: write,
    info: write,
    debug: write,
    child: () => logger,
  };
  return logger;
}

/** Deps on a migrated database; the key store is a database in memory. */
export async function makeTestDeps(
  knex: Knex,
  options: TestOptions = {},
): Promise<TestDeps> {
  const settings = options.settings ?? testSettings;
  const { organisationId, accessLogDays } = settings.organisation;
  const keyStore = await openKeyStore(settings.keys.store);
  const clock = new FakeClock();
  const ids = countingIds();
  const logLines: string[] = [];
  const queries: string[] = [];
  let logging = false;
  knex.on('query', ({ sql }: { sql: string }) => {
    if (logging && !sql.startsWith(CALLER_MARK)) queries.push(sql);
  });
  return {
    knex,
    database: new KnexDatabase(knex),
    clock,
    ids,
    vault: new DatabaseVault(
      new KeyStore(keyStore),
      configuredKeyRing(settings.keys.ring),
      clock,
      {
        hasContent: hasSealedContent,
        missing: tellMissingKey(collectingLogger(logLines)),
      },
    ),
    readers: new DatabaseReaders(),
    accessLog: new DatabaseAccessLog(clock, ids, accessLogDays),
    dueFacts: new CollectingDueFacts(),
    live: new CollectingLive(),
    settings,
    callers: testCallers(knex, organisationId),
    logger: collectingLogger(logLines),
    logLines,
    queries,
    startQueryLog: () => {
      queries.length = 0;
      logging = true;
    },
    close: () => keyStore.destroy(),
  };
}
