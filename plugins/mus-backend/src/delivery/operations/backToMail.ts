import { Tx } from '../../database/Database';

/** Nobody serves these messages' channel any more: as mails they are sent, or stand as blocked. */
export async function backToMail(
  tx: Tx,
  organisationId: string,
  served: readonly string[],
): Promise<void> {
  await tx('mus_message')
    .where({ organisation_id: organisationId, state: 'scheduled' })
    .whereNotIn('channel', served)
    .update({ channel: 'mail', frozen: null, message_date: null });
}
