import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock } from '../clock/Clock';
import { Database } from '../database/Database';
import { MusSettings } from '../settings';
import { checkKeys } from './missing/checkKeys';
import { checkRing } from './checkRing';
import { DatabaseVault } from './DatabaseVault';
import { developmentKey } from './developmentKey';
import { configuredKeyRing, KeyRing } from './KeyRing';
import { KeyStore } from './KeyStore';
import { openKeyStore } from './openKeyStore';
import { hasSealedContent } from './sealedContent';
import { tellMissingKey } from './missing/tellMissingKey';

/** The vault and what closes it. */
export interface OpenVault {
  readonly vault: DatabaseVault;
  /** Looks whether the newest documents have their keys, and tells the operator when they have not. */
  checkKeys(): Promise<void>;
  close(): Promise<void>;
}

function ringOf(keys: MusSettings['keys'], production: boolean): KeyRing {
  if (!keys.generated) return configuredKeyRing(keys.ring);
  const file =
    keys.store.client === 'better-sqlite3'
      ? String(keys.store.connection)
      : '.data/mus-keys';
  return configuredKeyRing([developmentKey(file, production)]);
}

async function hasContent(database: Database): Promise<boolean> {
  return database.transaction(async tx => {
    const answer = await tx('mus_answer').first('talk_id');
    return Boolean(answer ?? (await tx('mus_plan_block').first('plan_id')));
  });
}

/** Opens the key store, checks the ring against it, and wraps older keys anew. */
export async function openVault(
  keys: MusSettings['keys'],
  database: Database,
  clock: Clock,
  environment: { production: boolean; logger: LoggerService },
): Promise<OpenVault> {
  const ring = ringOf(keys, environment.production);
  const knex = await openKeyStore(keys.store);
  try {
    const store = new KeyStore(knex);
    await checkRing(ring, store, await hasContent(database), clock.now());
    const { logger } = environment;
    const vault = new DatabaseVault(store, ring, clock, {
      hasContent: hasSealedContent,
      missing: tellMissingKey(logger),
    });
    await vault.rotate();
    return {
      vault,
      checkKeys: () => checkKeys(database, store, logger),
      close: () => knex.destroy(),
    };
  } catch (error) {
    await knex.destroy();
    throw error;
  }
}
