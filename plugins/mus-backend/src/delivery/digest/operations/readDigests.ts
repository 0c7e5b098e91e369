import { Tx } from '../../../database/Database';
import { RecipientRole } from '../../facts/DueFacts';
import { asBoolean } from '../../../database/dialect';
import { Person } from '../../facts/letterFacts';
import { FactsSource, readLetterFacts } from '../../operations/readLetterFacts';
import { Digest, DigestItem } from '../Digest';

const carried: FactsSource = {
  table: 'mus_due',
  kind: 'm.kind',
  due: 'due.id = m.id',
};

interface DueRow {
  id: string;
  message_id: string;
  kind: string;
  subject_kind: string;
  subject_id: string;
  recipient_role: RecipientRole;
  generation: number;
}

async function recipients(
  tx: Tx,
  organisationId: string,
  messageIds: readonly string[],
): Promise<Map<string, Person>> {
  const rows = await tx('mus_message as m')
    .join('mus_person as p', join =>
      join
        .on('p.organisation_id', 'm.organisation_id')
        .andOn('p.id', 'm.subject_id'),
    )
    .where('m.organisation_id', organisationId)
    .whereIn('m.id', messageIds)
    .select('m.id as message_id', 'p.*');
  return new Map(
    rows.map(row => [
      row.message_id,
      {
        id: row.id,
        stableId: row.stable_id,
        name: row.display_name,
        entityRef: row.entity_ref,
        mailAddress: row.mail_address,
        language: row.language === 'en' ? 'en' : 'da',
        active: asBoolean(row.active),
        daily: asBoolean(row.daily_mail),
      },
    ]),
  );
}

function carriedFacts(
  tx: Tx,
  organisationId: string,
  messageIds: readonly string[],
): Promise<DueRow[]> {
  return tx('mus_due')
    .where({ organisation_id: organisationId })
    .whereIn('message_id', messageIds)
    .whereNull('cancelled_at')
    .orderBy(['due_at', 'id'])
    .select(
      'id',
      'message_id',
      'kind',
      'subject_kind',
      'subject_id',
      'recipient_role',
      'generation',
    );
}

/** What these daily mails carry now, and to whom. */
export async function readDigests(
  tx: Tx,
  organisationId: string,
  messageIds: readonly string[],
  now: string,
): Promise<Map<string, Digest>> {
  if (messageIds.length === 0) return new Map();
  const people = await recipients(tx, organisationId, messageIds);
  const rows = await carriedFacts(tx, organisationId, messageIds);
  const ids = rows.map(({ id }) => id);
  const known = await readLetterFacts(tx, organisationId, ids, now, carried);
  const itemsOf = (messageId: string) =>
    rows
      .filter(row => row.message_id === messageId)
      .flatMap((row): DigestItem[] => {
        const facts = known.get(row.id);
        if (!facts) return [];
        return [
          {
            kind: row.kind,
            subjectKind: row.subject_kind,
            subjectId: row.subject_id,
            recipientRole: row.recipient_role,
            generation: row.generation,
            facts,
          },
        ];
      });
  return new Map(
    messageIds.map(id => [
      id,
      { person: people.get(id) ?? null, items: itemsOf(id) },
    ]),
  );
}
