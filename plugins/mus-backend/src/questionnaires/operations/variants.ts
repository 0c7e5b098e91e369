import { readDocument } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';

/** A form beside others of the same round. */
export interface Variant {
  readonly id: string;
  readonly title: string;
  readonly forWhom: string;
  readonly variantOf: string | null;
}

/** The forms of a round with whom they are for (T09), oldest first. */
export async function variantsOfRound(
  tx: Tx,
  key: { organisationId: string; roundId: string },
): Promise<Variant[]> {
  const rows: Array<{
    id: string;
    document: string;
    for_whom: string | null;
    variant_of: string | null;
  }> = await tx('mus_questionnaire')
    .where({ organisation_id: key.organisationId, round_id: key.roundId })
    .select('id', 'document', 'for_whom', 'variant_of')
    .orderBy(['created_at', 'id']);
  return rows.map(row => ({
    id: row.id,
    title: readDocument(row.document).title,
    forWhom: row.for_whom ?? '',
    variantOf: row.variant_of,
  }));
}

/** Notes what a form is a variant of, and whom it is for. */
export async function noteVariant(
  tx: Tx,
  key: { organisationId: string; questionnaireId: string },
  { variantOf, forWhom }: Pick<Variant, 'forWhom'> & { variantOf: string },
): Promise<void> {
  await tx('mus_questionnaire')
    .where({ organisation_id: key.organisationId, id: key.questionnaireId })
    .update({ variant_of: variantOf, for_whom: forWhom });
}
