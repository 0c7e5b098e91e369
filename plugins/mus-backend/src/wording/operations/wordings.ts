import { MailWording } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import { WordingKey, Wordings } from '../Wordings';

interface Row extends WordingKey {
  wording: string | null;
  version: number;
  changed_at: string;
}

/** A text as it is stored: its version and, unless it was reset, the organisation's words. */
export interface StoredWording extends WordingKey {
  readonly version: number;
  readonly changedAt: string;
  readonly wording: MailWording | null;
}

/** One change of a text. */
export interface WordingChange {
  readonly version: number;
  readonly at: string;
  readonly person: { id: string; name: string; entityRef: string };
  /** Null: reset to ours. */
  readonly wording: MailWording | null;
}

const parse = (json: string | null) =>
  json === null ? null : (JSON.parse(json) as MailWording);

function toStored({ changed_at: changedAt, ...row }: Row): StoredWording {
  const { mail, variant, language, version } = row;
  return {
    mail,
    variant,
    language,
    version,
    changedAt,
    wording: parse(row.wording),
  };
}

/** Every text that was ever changed. */
export async function listWordings(
  tx: Tx,
  organisationId: string,
): Promise<StoredWording[]> {
  const rows: Row[] = await tx('mus_mail_wording').where({
    organisation_id: organisationId,
  });
  return rows.map(toStored);
}

/** The organisation's own words, for rendering. */
export async function readWordings(
  tx: Tx,
  organisationId: string,
): Promise<Wordings> {
  const stored = await listWordings(tx, organisationId);
  return new Wordings(
    stored.flatMap(({ wording, ...key }) =>
      wording === null ? [] : [{ ...key, wording }],
    ),
  );
}

/** One text; undefined: never changed. */
export async function findWording(
  tx: Tx,
  organisationId: string,
  { mail, variant, language }: WordingKey,
): Promise<StoredWording | undefined> {
  const row: Row | undefined = await tx('mus_mail_wording')
    .where({ organisation_id: organisationId, mail, variant, language })
    .first();
  return row && toStored(row);
}

/**
 * Stores a text, or resets it to ours, and logs it. False when it was changed
 * meanwhile.
 *
 * @param version - the version that it follows; 1: never changed
 */
export async function storeWording(
  tx: Tx,
  organisationId: string,
  { mail, variant, language }: WordingKey,
  version: number,
  change: { wording: MailWording | null; at: string; personId: string },
): Promise<boolean> {
  const key = { organisation_id: organisationId, mail, variant, language };
  const next = {
    version: version + 1,
    wording: change.wording && JSON.stringify(change.wording),
    changed_at: change.at,
    changed_by_person_id: change.personId,
  };
  const written: unknown[] =
    version === 1
      ? await tx('mus_mail_wording')
          .insert({ ...key, ...next })
          .onConflict(Object.keys(key))
          .ignore()
          .returning('version')
      : await tx('mus_mail_wording')
          .where({ ...key, version })
          .update(next)
          .returning('version');
  if (written.length === 0) return false;
  await tx('mus_mail_wording_log').insert({
    ...key,
    version: next.version,
    wording: next.wording,
    at: change.at,
    by_person_id: change.personId,
  });
  return true;
}

/** Who changed a text when, the newest first. */
export async function wordingLog(
  tx: Tx,
  organisationId: string,
  { mail, variant, language }: WordingKey,
  limit: number,
): Promise<WordingChange[]> {
  const rows = await tx('mus_mail_wording_log as l')
    .join('mus_person as p', join =>
      join
        .on('p.organisation_id', 'l.organisation_id')
        .andOn('p.id', 'l.by_person_id'),
    )
    .where({
      'l.organisation_id': organisationId,
      'l.mail': mail,
      'l.variant': variant,
      'l.language': language,
    })
    .orderBy('l.version', 'desc')
    .limit(limit)
    .select('l.version', 'l.at', 'l.wording')
    .select('p.id', 'p.display_name', 'p.entity_ref');
  return rows.map(row => ({
    version: row.version,
    at: row.at,
    person: { id: row.id, name: row.display_name, entityRef: row.entity_ref },
    wording: parse(row.wording),
  }));
}
