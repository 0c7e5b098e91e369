import { TemplateContent } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import { HrTemplate } from '../HrTemplate';

interface Columns {
  id: string;
  based_on: string;
  content: string;
  version: number;
  save_id: string | null;
  state: HrTemplate['state'];
  published_number: number | null;
  published_version: number | null;
  changed_at: string;
}

function toTemplate(row: Columns): HrTemplate {
  return {
    id: row.id,
    basedOn: row.based_on,
    content: JSON.parse(row.content),
    version: row.version,
    saveId: row.save_id,
    state: row.state,
    publishedNumber: row.published_number,
    publishedVersion: row.published_version,
    changedAt: row.changed_at,
  };
}

/** Which template. */
export interface TemplateKey {
  readonly organisationId: string;
  readonly templateId: string;
}

const where = ({ organisationId, templateId }: TemplateKey) => ({
  organisation_id: organisationId,
  id: templateId,
});

/** All of HR's templates, the one that was changed last first. */
export async function listTemplates(
  tx: Tx,
  organisationId: string,
): Promise<HrTemplate[]> {
  const rows: Columns[] = await tx('mus_template')
    .where({ organisation_id: organisationId })
    .orderBy([{ column: 'changed_at', order: 'desc' }, { column: 'id' }]);
  return rows.map(toTemplate);
}

/** One of HR's templates. */
export async function findTemplate(
  tx: Tx,
  key: TemplateKey,
): Promise<HrTemplate | undefined> {
  const row: Columns | undefined = await tx('mus_template')
    .where(where(key))
    .first();
  return row && toTemplate(row);
}

/** Begins a draft. */
export async function insertTemplate(
  tx: Tx,
  key: TemplateKey,
  draft: { basedOn: string; content: TemplateContent; now: string },
): Promise<void> {
  await tx('mus_template').insert({
    ...where(key),
    based_on: draft.basedOn,
    content: JSON.stringify(draft.content),
    version: 1,
    state: 'draft',
    changed_at: draft.now,
  });
}

/** Compare and set of the draft; false when another version is there. */
export async function saveTemplate(
  tx: Tx,
  key: TemplateKey,
  save: {
    content: TemplateContent;
    version: number;
    saveId: string;
    now: string;
  },
): Promise<boolean> {
  const changed = await tx('mus_template')
    .where({ ...where(key), version: save.version })
    .update({
      content: JSON.stringify(save.content),
      version: save.version + 1,
      save_id: save.saveId,
      changed_at: save.now,
    });
  return changed === 1;
}

/** Writes state and what is published; false when the draft has another version. */
export async function setTemplateState(
  tx: Tx,
  key: TemplateKey,
  change: {
    state: HrTemplate['state'];
    now: string;
    published?: { number: number; version: number };
  },
): Promise<boolean> {
  const { published } = change;
  const changed = await tx('mus_template')
    .where({
      ...where(key),
      ...(published ? { version: published.version } : {}),
    })
    .update({
      state: change.state,
      changed_at: change.now,
      ...(published
        ? {
            published_number: published.number,
            published_version: published.version,
          }
        : {}),
    });
  return changed === 1;
}
