import { validAt } from '../../access/DatabaseReaders';
import { compiled } from '../../database/compiled';
import { Tx } from '../../database/Database';
import { PersonColumns, toPerson } from '../../people/personShape';

interface ReaderColumns extends PersonColumns {
  reason: string;
  valid_to: string | null;
}

const readersOfTalk = compiled<
  'organisationId' | 'talkId' | 'now',
  ReaderColumns
>(
  'readersOfTalk',
  ['organisationId', 'talkId', 'now'],
  (tx, { organisationId, talkId, now }) =>
    tx('mus_reader')
      .join('mus_person as p', join =>
        join
          .on('p.organisation_id', '=', 'mus_reader.organisation_id')
          .andOn('p.id', '=', 'mus_reader.person_id'),
      )
      .where({
        'mus_reader.organisation_id': organisationId,
        'mus_reader.document_kind': 'talk',
        'mus_reader.document_id': talkId,
      })
      .whereIn('mus_reader.level', ['write', 'read'])
      .modify(validAt, now)
      .orderBy(['mus_reader.valid_from', 'mus_reader.reason', 'p.id'])
      .select(
        'p.id',
        'p.display_name',
        'p.entity_ref',
        'mus_reader.reason',
        'mus_reader.valid_to',
      ),
);

/** Everybody who can read the content of a talk now, and why; for the talk's own page. */
export async function listReaders(
  tx: Tx,
  organisationId: string,
  talkId: string,
  now: string,
) {
  const { rows } = await readersOfTalk(tx, { organisationId, talkId, now });
  return rows.map(row => ({
    person: toPerson(row),
    reason: row.reason,
    until: row.valid_to,
  }));
}
