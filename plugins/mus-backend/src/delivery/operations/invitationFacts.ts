import {
  seniorOffer,
  withoutSeniorOffer,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import { asBoolean } from '../../database/dialect';
import { directoryOffersSenior } from '../../senior/seniorAnswers';
import { readForm } from '../../talks/readForm';
import { InvitationFacts } from '../facts/letterFacts';

interface Row {
  id: string;
  opening_rule: 'bothReady' | 'ownReady' | 'inTalk';
  senior_offer: unknown;
  version_id: string | null;
}

async function formsOf(
  tx: Tx,
  organisationId: string,
  rows: readonly Row[],
): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap(row => row.version_id ?? []))];
  const versions: Array<{ id: string; document: string }> = await tx(
    'mus_questionnaire_version',
  )
    .where({ organisation_id: organisationId })
    .whereIn('id', ids)
    .select('id', 'document');
  return new Map(versions.map(({ id, document }) => [id, document]));
}

/** What the invitations to these talks tell beside names and days (M02), by the talk's id. */
export async function invitationFacts(
  tx: Tx,
  organisationId: string,
  talkIds: readonly string[],
): Promise<Map<string, InvitationFacts>> {
  if (talkIds.length === 0) return new Map();
  const rows: Row[] = await tx('mus_talk as t')
    .join('mus_employment as e', join =>
      join
        .on('e.organisation_id', 't.organisation_id')
        .andOn('e.id', 't.employment_id'),
    )
    .where('t.organisation_id', organisationId)
    .whereIn('t.id', talkIds)
    .select(
      't.id',
      't.opening_rule',
      'e.senior_offer',
      't.questionnaire_version_id as version_id',
    );
  const forms = await formsOf(tx, organisationId, rows);
  const directoryKnows = await directoryOffersSenior(tx, organisationId);
  return new Map(
    rows.map(({ id, opening_rule, senior_offer, version_id }) => {
      const form = forms.get(version_id ?? '') ?? null;
      const { talkKind, mayDecline = false } = readForm({ opening_rule, form });
      const { offer } = seniorOffer({
        party: 'employee',
        directoryKnows,
        offeredByDirectory: asBoolean(senior_offer),
        answer: null,
        closed: false,
        otherKind: withoutSeniorOffer(talkKind),
      });
      return [id, { seniorOffer: offer, mayDecline }];
    }),
  );
}
