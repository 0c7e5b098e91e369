import { Knex } from 'knex';
import { DocumentKind } from './Readers';
import { validAt } from './DatabaseReaders';

/** Who asks, about which kind of document, and when. */
export interface ReaderQuestion {
  readonly organisationId: string;
  readonly personId: string;
  readonly kind: DocumentKind;
  readonly now: string;
}

/**
 * Narrows a query over documents to those that a person may see, by the
 * person's own row in `mus_reader` (alias `reader`). Every read of a talk or
 * plan goes through this, in SQL: what is not mine is not there, with the same
 * statement as for what does not exist. Select `reader.level`, `reader.reason`.
 *
 * @param alias - name of the document's table in the query; it has `organisation_id` and `id`
 */
export function joinReader(
  query: Knex.QueryBuilder,
  alias: string,
  question: ReaderQuestion,
): Knex.QueryBuilder {
  return query
    .join('mus_reader as reader', join =>
      join
        .on('reader.organisation_id', '=', `${alias}.organisation_id`)
        .andOn('reader.document_id', '=', `${alias}.id`),
    )
    .where(`${alias}.organisation_id`, question.organisationId)
    .where('reader.document_kind', question.kind)
    .where('reader.person_id', question.personId)
    .where('reader.item_id', '')
    .modify(validAt, question.now, 'reader');
}
