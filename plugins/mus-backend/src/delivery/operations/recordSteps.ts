import { Tx } from '../../database/Database';
import { Dialect } from '../../database/dialect';
import { Transition } from '../outbox/transitions';
import { applyTransitions } from './applyTransitions';
import { logAttempts } from './logAttempts';
import { recordAtOnce } from './recordAtOnce';

function linesOf(steps: readonly Transition[], taken: ReadonlySet<string>) {
  return steps.flatMap(({ message, outcome, patch }) => {
    if (outcome === null || !taken.has(message.id)) return [];
    const { smtpCode = null, errorClass = null } = patch;
    const { id: messageId, attempt } = message;
    return [{ messageId, attempt, outcome, smtpCode, errorClass }];
  });
}

/** Takes steps that still hold, with their lines of the attempts log; gives the ids that changed. */
export async function recordSteps(
  tx: Tx,
  dialect: Dialect,
  organisationId: string,
  steps: readonly Transition[],
  now: string,
): Promise<Set<string>> {
  if (dialect === 'postgres')
    return recordAtOnce(tx, organisationId, steps, now);
  // SQLite changes one table per statement.
  const taken = await applyTransitions(tx, organisationId, steps);
  await logAttempts(tx, organisationId, linesOf(steps, taken), now);
  return taken;
}
