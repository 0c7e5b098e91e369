import { AccessLog } from './access/AccessLog';
import { Readers } from './access/Readers';
import { Clock } from './clock/Clock';
import { Database } from './database/Database';
import { DueFacts } from './delivery/facts/DueFacts';
import { ServeDeps } from './http/serve';
import { LiveChanges } from './live/LiveChanges';
import { Ids } from './people/Ids';
import { Templates } from './questionnaires/loadTemplates';
import { MusSettings } from './settings';
import { Vault } from './vault/Vault';

/** What every slice is given by the composition root; `serve` takes it as it is. */
export interface SliceDeps extends ServeDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly vault: Vault;
  readonly readers: Readers;
  readonly accessLog: AccessLog;
  readonly dueFacts: DueFacts;
  readonly live: LiveChanges;
  readonly settings: MusSettings;
  /** Ours and those of other sources; left out: ours. */
  readonly templateFiles?: Templates;
}
