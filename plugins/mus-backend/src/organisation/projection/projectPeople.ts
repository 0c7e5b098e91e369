import { sortKey } from '@samtale/backstage-plugin-mus-common';
import { DirectoryPerson } from '@samtale/backstage-plugin-mus-node';
import { asBoolean } from '../../database/dialect';
import { addOperatorTask } from './operatorTask';
import { ProjectionContext } from './ProjectionContext';

/** A stored person, as far as the projection needs it. */
interface PersonRow {
  id: string;
  stable_id: string;
  entity_ref: string;
  display_name: string;
  mail_address: string | null;
  active: unknown;
}

/** What became of the people: who has which id now. */
export interface ProjectedPeople {
  /** Catalog reference to the id of the person who has it now. */
  readonly idByRef: ReadonlyMap<string, string>;
}

function fieldsOf(person: DirectoryPerson) {
  return {
    entity_ref: person.entityRef,
    display_name: person.name.slice(0, 255),
    sort_key: sortKey(person.name).slice(0, 512),
    mail_address: person.mailAddress,
    active: true,
  };
}

function unchanged(row: PersonRow, person: DirectoryPerson): boolean {
  return (
    row.entity_ref === person.entityRef &&
    row.display_name === person.name.slice(0, 255) &&
    row.mail_address === person.mailAddress &&
    asBoolean(row.active)
  );
}

/** The first of two people with one stable id counts; the operator is told. */
async function unique(
  context: ProjectionContext,
  people: readonly DirectoryPerson[],
) {
  const byStableId = new Map<string, DirectoryPerson>();
  for (const person of people) {
    if (byStableId.has(person.stableId)) {
      const task = {
        organisationId: context.organisationId,
        kind: 'duplicateStableId',
        subject: person.entityRef,
      };
      await addOperatorTask(context.tx, task, context.ids, context.now);
    } else {
      byStableId.set(person.stableId, person);
    }
  }
  return byStableId;
}

async function reportChangedHands(
  context: ProjectionContext,
  rows: PersonRow[],
  people: Map<string, DirectoryPerson>,
) {
  const stableIdByRef = new Map(
    [...people.values()].map(person => [person.entityRef, person.stableId]),
  );
  for (const row of rows) {
    const now = stableIdByRef.get(row.entity_ref);
    if (
      now !== undefined &&
      now !== row.stable_id &&
      !people.has(row.stable_id)
    ) {
      const task = {
        organisationId: context.organisationId,
        kind: 'stableIdMismatch',
        subject: row.entity_ref,
      };
      await addOperatorTask(context.tx, task, context.ids, context.now);
    }
  }
}

async function insertNew(
  context: ProjectionContext,
  people: DirectoryPerson[],
): Promise<Map<string, string>> {
  const rows = people.map(person => ({
    organisation_id: context.organisationId,
    id: context.ids.next(),
    stable_id: person.stableId,
    ...fieldsOf(person),
    language: 'da',
    changed_at: context.now,
  }));
  await context.tx.batchInsert('mus_person', rows, 50);
  return new Map(rows.map(row => [row.entity_ref, row.id]));
}

/**
 * Brings `mus_person` up to date by stable id. A renamed person stays the same;
 * a login that now belongs to another stable id becomes another person; who is
 * gone becomes inactive, and nothing of theirs is touched.
 */
export async function projectPeople(
  context: ProjectionContext,
  people: readonly DirectoryPerson[],
): Promise<ProjectedPeople> {
  const { tx, organisationId, now } = context;
  const wanted = await unique(context, people);
  const rows: PersonRow[] = await tx('mus_person').where({
    organisation_id: organisationId,
  });
  const idByRef = new Map<string, string>();
  for (const row of rows) {
    const person = wanted.get(row.stable_id);
    const at = { organisation_id: organisationId, id: row.id };
    if (person) {
      idByRef.set(person.entityRef, row.id);
      if (!unchanged(row, person))
        await tx('mus_person')
          .where(at)
          .update({ ...fieldsOf(person), changed_at: now });
    } else if (asBoolean(row.active)) {
      await tx('mus_person')
        .where(at)
        .update({ active: false, changed_at: now });
    }
  }
  await reportChangedHands(context, rows, wanted);
  const known = new Set(rows.map(row => row.stable_id));
  const added = await insertNew(
    context,
    [...wanted.values()].filter(person => !known.has(person.stableId)),
  );
  return { idByRef: new Map([...idByRef, ...added]) };
}
