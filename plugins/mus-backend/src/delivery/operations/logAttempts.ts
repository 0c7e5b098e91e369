import { Tx } from '../../database/Database';

/** One line of the append-only attempts log: no address, no content. */
export interface AttemptLine {
  readonly messageId: string;
  readonly attempt: number;
  readonly outcome: string;
  readonly smtpCode: number | null;
  readonly errorClass: string | null;
}

/** Writes what became of attempts. */
export async function logAttempts(
  tx: Tx,
  organisationId: string,
  lines: readonly AttemptLine[],
  now: string,
): Promise<void> {
  if (lines.length === 0) return;
  await tx('mus_attempt')
    .insert(
      lines.map(line => ({
        organisation_id: organisationId,
        message_id: line.messageId,
        attempt: line.attempt,
        at: now,
        outcome: line.outcome,
        smtp_code: line.smtpCode,
        error_class: line.errorClass,
      })),
    )
    .onConflict()
    .ignore();
}
