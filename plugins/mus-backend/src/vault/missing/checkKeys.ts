import { LoggerService } from '@backstage/backend-plugin-api';
import { Database, Tx } from '../../database/Database';
import { KeyStore } from '../KeyStore';
import { keysGuide } from './tellMissingKey';
import { ErasureUnit } from '../Vault';

/** Newest documents of each kind that are looked at. */
const AT_MOST = 20;

/** Where the time of the latest change of a kind of document stands. */
const newest = [
  { kind: 'sheet', table: 'mus_answer', id: 'talk_id', at: 'saved_at' },
  { kind: 'notes', table: 'mus_own_note', id: 'id', at: 'saved_at' },
  {
    kind: 'minutes',
    table: 'mus_minutes_note',
    id: 'talk_id',
    at: 'changed_at',
  },
  { kind: 'plan', table: 'mus_plan_block', id: 'plan_id', at: 'changed_at' },
] as const;

interface Row {
  organisation_id: string;
  id: string;
  party: string;
}

async function sampleOf(
  tx: Tx,
  { kind, table, id, at }: (typeof newest)[number],
): Promise<ErasureUnit[]> {
  const party = kind === 'sheet' ? 'party' : null;
  const by = ['organisation_id', id, ...(party ? [party] : [])];
  const rows: Row[] = await tx(table)
    .groupBy(by)
    .orderByRaw(`max(${at}) desc`)
    .limit(AT_MOST)
    .select('organisation_id', `${id} as id`)
    .select(party ?? tx.raw(`'' as party`));
  return rows.map(row => ({
    organisationId: row.organisation_id,
    kind,
    documentId: row.id,
    party: row.party,
  }));
}

/**
 * Looks at the newest documents of each kind: a key store that is older than
 * the content misses theirs first. Tells the operator; who works with other
 * documents goes on.
 */
export async function checkKeys(
  database: Database,
  store: KeyStore,
  logger: Pick<LoggerService, 'error'>,
): Promise<void> {
  const units = await database.transaction(async tx => {
    const samples = [];
    for (const place of newest) samples.push(await sampleOf(tx, place));
    return samples.flat();
  });
  let missing = 0;
  for (const unit of units) if (!(await store.find(unit))) missing += 1;
  if (missing === 0) return;
  logger.error(
    `mus.keys.store is older than the content: of the ${units.length} newest documents ${missing} have no key. ` +
      `They are neither read nor overwritten. See ${keysGuide}`,
  );
}
