import { Tx } from '../../../database/Database';
import { lockRows } from '../../../database/dialect';
import { ClaimedMessage } from '../../outbox/messages';
import { FoldContext, foldMessage } from './foldMessage';

/** Folds a message in hand; nothing happens when it is another worker's by now, or was cancelled. */
export async function foldClaimed(
  tx: Tx,
  organisationId: string,
  message: ClaimedMessage,
  recipientPersonId: string,
  context: FoldContext,
): Promise<void> {
  const mine = tx('mus_message')
    .where({
      organisation_id: organisationId,
      id: message.id,
      token: message.token,
      attempt: message.attempt,
      state: 'claimed',
    })
    .select('id');
  const rows = await lockRows(mine, context.dialect);
  if (rows.length === 0) return;
  const { id: messageId, dueAt } = message;
  await foldMessage(
    tx,
    { organisationId, messageId, dueAt, recipientPersonId },
    context,
  );
}
