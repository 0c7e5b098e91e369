import { Tx } from '../../database/Database';
import { asBoolean } from '../../database/dialect';

/** Whose address. */
export interface FeedKey {
  readonly organisationId: string;
  readonly personId: string;
}

/** Who reads a calendar through its address. */
export interface FeedReader extends FeedKey {
  readonly language: 'da' | 'en';
}

const where = ({ organisationId, personId }: FeedKey) => ({
  organisation_id: organisationId,
  person_id: personId,
});

/** When the address in use was made; null without one. */
export async function feedMadeAt(tx: Tx, key: FeedKey): Promise<string | null> {
  const row = await tx('mus_calendar_feed').where(where(key)).first('made_at');
  return row?.made_at ?? null;
}

/** Puts a new address in the place of the one before, which is closed by it. */
export async function saveFeed(
  tx: Tx,
  key: FeedKey,
  secretHash: string,
  now: string,
): Promise<void> {
  await tx('mus_calendar_feed')
    .insert({ ...where(key), secret_hash: secretHash, made_at: now })
    .onConflict(['organisation_id', 'person_id'])
    .merge();
}

/** Closes the address. */
export async function deleteFeed(tx: Tx, key: FeedKey): Promise<void> {
  await tx('mus_calendar_feed').where(where(key)).delete();
}

/** Whose address a secret is; undefined for a wrong or closed one, and for who has left. */
export async function readerOfFeed(
  tx: Tx,
  organisationId: string,
  secretHash: string,
): Promise<FeedReader | undefined> {
  const row = await tx('mus_calendar_feed as f')
    .join('mus_person as p', join =>
      join
        .on('p.organisation_id', 'f.organisation_id')
        .andOn('p.id', 'f.person_id'),
    )
    .where({ 'f.organisation_id': organisationId, 'f.secret_hash': secretHash })
    .first('p.id', 'p.language', 'p.active');
  if (!row || !asBoolean(row.active)) return undefined;
  const language = row.language === 'en' ? 'en' : 'da';
  return { organisationId, personId: row.id, language };
}
