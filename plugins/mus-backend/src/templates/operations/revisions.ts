import { Knex } from 'knex';
import { Tx } from '../../database/Database';
import { TemplateRevision } from '../HrTemplate';
import { TemplateKey } from './hrTemplates';

interface Columns {
  template_id: string;
  number: number;
  content: string;
  terms: string;
  note: string;
  published_at: string;
  display_name: string | null;
}

function toRevision(row: Columns): TemplateRevision {
  return {
    templateId: row.template_id,
    number: row.number,
    content: JSON.parse(row.content),
    terms: JSON.parse(row.terms),
    note: row.note,
    publishedAt: row.published_at,
    publishedBy: row.display_name ?? '',
  };
}

function revisionsOf(tx: Tx, organisationId: string): Knex.QueryBuilder {
  return tx('mus_template_version as v')
    .leftJoin('mus_person as p', join =>
      join
        .on('p.organisation_id', 'v.organisation_id')
        .andOn('p.id', 'v.published_by_person_id'),
    )
    .where('v.organisation_id', organisationId)
    .select('v.*', 'p.display_name');
}

/** What was published of a template, newest first. */
export async function listRevisions(
  tx: Tx,
  { organisationId, templateId }: TemplateKey,
): Promise<TemplateRevision[]> {
  const rows: Columns[] = await revisionsOf(tx, organisationId)
    .where('v.template_id', templateId)
    .orderBy('v.number', 'desc');
  return rows.map(toRevision);
}

/** The published versions that can be used: the last one of each template that is not withdrawn. */
export async function publishedTemplates(
  tx: Tx,
  organisationId: string,
): Promise<TemplateRevision[]> {
  const rows: Columns[] = await revisionsOf(tx, organisationId)
    .join('mus_template as t', join =>
      join
        .on('t.organisation_id', 'v.organisation_id')
        .andOn('t.id', 'v.template_id')
        .andOn('t.published_number', 'v.number'),
    )
    .where('t.state', 'published')
    .orderBy([{ column: 'v.published_at', order: 'desc' }, 'v.template_id']);
  return rows.map(toRevision);
}

/** Freezes what is published. */
export async function insertRevision(
  tx: Tx,
  organisationId: string,
  revision: Omit<TemplateRevision, 'publishedBy'> & { personId: string },
): Promise<void> {
  await tx('mus_template_version').insert({
    organisation_id: organisationId,
    template_id: revision.templateId,
    number: revision.number,
    content: JSON.stringify(revision.content),
    terms: JSON.stringify(revision.terms),
    note: revision.note,
    published_at: revision.publishedAt,
    published_by_person_id: revision.personId,
  });
}
