import { SeniorAnswer } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../database/Database';
import { asBoolean } from '../database/dialect';

type TalkKey = { organisation_id: string; id: string };

/** What the directory says about the employment of a talk, and what was answered. */
export interface SeniorRow {
  readonly directoryKnows: boolean;
  readonly offered: boolean;
  readonly answer: SeniorAnswer | null;
}

/** Does the directory say at all who is offered a senior talk? */
export async function directoryOffersSenior(
  tx: Tx,
  organisationId: string,
): Promise<boolean> {
  const one = await tx('mus_employment')
    .where({ organisation_id: organisationId, senior_offer: true })
    .first('id');
  return one !== undefined;
}

/** Reads the offer; the caller has found the talk for its reader. */
export async function readSenior(tx: Tx, talk: TalkKey): Promise<SeniorRow> {
  const { organisation_id } = talk;
  const row: { senior_offer: unknown } | undefined = await tx('mus_talk as t')
    .join('mus_employment as e', join =>
      join
        .on('e.organisation_id', 't.organisation_id')
        .andOn('e.id', 't.employment_id'),
    )
    .where({ 't.organisation_id': organisation_id, 't.id': talk.id })
    .first('e.senior_offer');
  const directoryKnows = await directoryOffersSenior(tx, organisation_id);
  const answered: { answer: SeniorAnswer } | undefined = await tx(
    'mus_senior_answer',
  )
    .where({ organisation_id, talk_id: talk.id })
    .first('answer');
  return {
    directoryKnows,
    offered: asBoolean(row?.senior_offer ?? false),
    answer: answered?.answer ?? null,
  };
}

/** Writes the answer; the last one counts. */
export async function writeSenior(
  tx: Tx,
  talk: TalkKey,
  answer: SeniorAnswer,
  now: string,
): Promise<void> {
  const fields = { answer, answered_at: now };
  await tx('mus_senior_answer')
    .insert({
      organisation_id: talk.organisation_id,
      talk_id: talk.id,
      ...fields,
    })
    .onConflict(['organisation_id', 'talk_id'])
    .merge(fields);
}
