import { Tx } from '../../database/Database';

/** A mail of a round. */
export interface RoundMail {
  readonly organisationId: string;
  readonly roundId: string;
  readonly mail: string;
}

/** Mails that are switched off in a round. */
export async function mailsOff(
  tx: Tx,
  organisationId: string,
  roundId: string,
): Promise<Set<string>> {
  const rows: Array<{ mail: string }> = await tx('mus_round_mail_off')
    .where({ organisation_id: organisationId, round_id: roundId })
    .select('mail');
  return new Set(rows.map(({ mail }) => mail));
}

/** Switches a mail on or off; twice the same is once. */
export async function switchMail(
  tx: Tx,
  { organisationId, roundId, mail }: RoundMail,
  change: { on: boolean; byPersonId: string; at: string },
): Promise<void> {
  const key = { organisation_id: organisationId, round_id: roundId, mail };
  if (change.on) {
    await tx('mus_round_mail_off').where(key).delete();
    return;
  }
  await tx('mus_round_mail_off')
    .insert({ ...key, at: change.at, by_person_id: change.byPersonId })
    .onConflict(['organisation_id', 'round_id', 'mail'])
    .ignore();
}
