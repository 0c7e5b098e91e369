import { Tx } from '../../database/Database';
import { asBoolean } from '../../database/dialect';

/** Whose. */
export interface PersonKey {
  readonly organisationId: string;
  readonly personId: string;
}

/** How a person wants their mails. */
export interface OwnSettings {
  readonly language: 'da' | 'en';
  /** One mail each working morning instead of single ones. */
  readonly daily: boolean;
}

const rowOf = (tx: Tx, { organisationId, personId }: PersonKey) =>
  tx('mus_person').where({ organisation_id: organisationId, id: personId });

/** How this person wants their mails. */
export async function readOwnSettings(
  tx: Tx,
  key: PersonKey,
): Promise<OwnSettings> {
  const row = await rowOf(tx, key).first('language', 'daily_mail');
  return {
    language: row?.language === 'en' ? 'en' : 'da',
    daily: asBoolean(row?.daily_mail),
  };
}

/** Remembers it. */
export async function saveOwnSettings(
  tx: Tx,
  key: PersonKey,
  { language, daily }: OwnSettings,
): Promise<void> {
  await rowOf(tx, key).update({ language, daily_mail: daily });
}
