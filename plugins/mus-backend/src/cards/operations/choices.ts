import { Party } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';

/** What one of the two chose for a talk; `choice` is an envelope. */
export interface ChoiceRow {
  readonly party: Party;
  readonly choice: string;
  readonly version: number;
  readonly save_id: string;
  readonly saved_at: string;
  readonly cards_sent_at: string | null;
}

/** Which choice. */
export interface ChoiceKey {
  readonly organisation_id: string;
  readonly talk_id: string;
  readonly party: Party;
}

const columns = [
  'party',
  'choice',
  'version',
  'save_id',
  'saved_at',
  'cards_sent_at',
] as const;

/** The choices of both; the caller has found the talk for its reader. */
export function listChoices(
  tx: Tx,
  talk: { organisation_id: string; id: string },
): Promise<ChoiceRow[]> {
  return tx('mus_talk_choice')
    .where({ organisation_id: talk.organisation_id, talk_id: talk.id })
    .orderBy('party')
    .select(...columns);
}

/** The new content of a choice. */
export type ChoiceFields = Pick<
  ChoiceRow,
  'choice' | 'version' | 'save_id' | 'saved_at'
>;

/** First save; false when there is one already. */
export async function insertChoice(
  tx: Tx,
  key: ChoiceKey,
  fields: ChoiceFields,
): Promise<boolean> {
  const rows = await tx('mus_talk_choice')
    .insert({ ...key, ...fields })
    .onConflict(['organisation_id', 'talk_id', 'party'])
    .ignore()
    .returning('version');
  return rows.length === 1;
}

/** Compare and set: writes only over the version before; false when another was there. */
export async function replaceChoice(
  tx: Tx,
  key: ChoiceKey,
  fields: ChoiceFields,
): Promise<boolean> {
  const changed = await tx('mus_talk_choice')
    .where({ ...key, version: fields.version - 1 })
    .update(fields);
  return changed === 1;
}

/** Notes that the cards were sent. */
export async function noteCardsSent(
  tx: Tx,
  key: ChoiceKey,
  now: string,
): Promise<void> {
  await tx('mus_talk_choice').where(key).update({ cards_sent_at: now });
}

/** Notes that both may read the other's cards from now on. */
export async function noteCardsExchanged(
  tx: Tx,
  talk: { organisation_id: string; id: string },
  now: string,
): Promise<void> {
  await tx('mus_talk')
    .where({ organisation_id: talk.organisation_id, id: talk.id })
    .update({ cards_exchanged_at: now });
}
