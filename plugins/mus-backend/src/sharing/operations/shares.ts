import { Knex } from 'knex';
import { validAt } from '../../access/DatabaseReaders';
import { PersonRef, PlanQuestion } from '../../actionPlans/ActionPlanStore';
import { Tx } from '../../database/Database';

/** One item of a plan in the hands of one person. */
export interface ItemKey {
  readonly organisationId: string;
  readonly planId: string;
  readonly blockId: string;
  readonly personId: string;
}

/** Somebody who reads one item. */
export interface Share {
  readonly blockId: string;
  readonly person: PersonRef;
  readonly since: string;
}

/** Lets a person read one item of a plan; the same twice is one sharing. */
export async function grantItem(
  tx: Tx,
  key: ItemKey,
  now: string,
): Promise<void> {
  await tx('mus_reader')
    .insert({
      organisation_id: key.organisationId,
      document_kind: 'plan',
      document_id: key.planId,
      person_id: key.personId,
      item_id: key.blockId,
      level: 'read',
      reason: 'shared',
      valid_from: now,
      valid_to: null,
    })
    .onConflict([
      'organisation_id',
      'document_kind',
      'document_id',
      'person_id',
      'item_id',
    ])
    .merge(['level', 'reason', 'valid_from', 'valid_to']);
}

/** Takes one item back from a person; false when it was not shared. */
export async function endItem(
  tx: Tx,
  key: ItemKey,
  now: string,
): Promise<boolean> {
  const ended = await tx('mus_reader')
    .where({
      organisation_id: key.organisationId,
      document_kind: 'plan',
      document_id: key.planId,
      person_id: key.personId,
      item_id: key.blockId,
    })
    .modify(validAt, now)
    .update({ valid_to: now });
  return ended === 1;
}

/** Reader rows of single items that hold now. */
function itemRows(tx: Tx, organisationId: string, now: string) {
  return tx('mus_reader as reader')
    .where('reader.organisation_id', organisationId)
    .where('reader.document_kind', 'plan')
    .whereNot('reader.item_id', '')
    .where('reader.level', 'read')
    .modify(validAt, now, 'reader');
}

const person = (alias: string, column: string) => (join: Knex.JoinClause) =>
  join
    .on(`${alias}.organisation_id`, '=', 'reader.organisation_id')
    .andOn(`${alias}.id`, '=', column);

/** Who reads single items of a plan. */
export async function sharesOf(
  tx: Tx,
  of: { organisationId: string; planId: string; now: string },
): Promise<Share[]> {
  const rows: Array<{
    item_id: string;
    valid_from: string;
    id: string;
    display_name: string;
    entity_ref: string;
  }> = await itemRows(tx, of.organisationId, of.now)
    .where('reader.document_id', of.planId)
    .join('mus_person as person', person('person', 'reader.person_id'))
    .select('reader.item_id', 'reader.valid_from', 'person.id')
    .select('person.display_name', 'person.entity_ref')
    .orderBy(['reader.valid_from', 'person.id', 'reader.item_id']);
  return rows.map(row => ({
    blockId: row.item_id,
    since: row.valid_from,
    person: {
      id: row.id,
      name: row.display_name,
      entityRef: row.entity_ref,
    },
  }));
}

/** An item that is shared with somebody, as it lies in the database. */
export interface StoredItem {
  readonly planId: string;
  readonly blockId: string;
  readonly kind: 'goal' | 'task';
  readonly version: number;
  readonly envelope: string;
  readonly employee: PersonRef;
  readonly unit: { readonly id: string; readonly name: string };
  readonly since: string;
}

interface ItemRow {
  plan_id: string;
  block_id: string;
  kind: 'goal' | 'task';
  version: number;
  content: string;
  since: string;
  employee_id: string;
  employee_name: string;
  employee_ref: string;
  unit_id: string;
  unit_name: string;
}

/** Items shared with this person, newest first: by the person's own reader rows, as every read. */
export async function itemsSharedWith(
  tx: Tx,
  who: Omit<PlanQuestion, 'planId'>,
): Promise<StoredItem[]> {
  const rows: ItemRow[] = await itemRows(tx, who.organisationId, who.now)
    .where('reader.person_id', who.personId)
    .join('mus_action_plan as plan', person('plan', 'reader.document_id'))
    .join('mus_plan_block as block', join =>
      join
        .on('block.organisation_id', '=', 'reader.organisation_id')
        .andOn('block.plan_id', '=', 'reader.document_id')
        .andOn('block.id', '=', 'reader.item_id'),
    )
    .join(
      'mus_person as employee',
      person('employee', 'plan.employee_person_id'),
    )
    .join('mus_unit as unit', person('unit', 'plan.unit_id'))
    .whereNull('block.removed_at')
    .whereIn('block.kind', ['goal', 'task'])
    .select('plan.id as plan_id', 'block.id as block_id', 'block.kind')
    .select('block.version', 'block.content', 'reader.valid_from as since')
    .select('employee.id as employee_id', 'employee.entity_ref as employee_ref')
    .select('employee.display_name as employee_name')
    .select('unit.id as unit_id', 'unit.name as unit_name')
    .orderBy([
      { column: 'reader.valid_from', order: 'desc' },
      { column: 'block.id' },
    ]);
  return rows.map(row => ({
    planId: row.plan_id,
    blockId: row.block_id,
    kind: row.kind,
    version: row.version,
    envelope: row.content,
    since: row.since,
    unit: { id: row.unit_id, name: row.unit_name },
    employee: {
      id: row.employee_id,
      name: row.employee_name,
      entityRef: row.employee_ref,
    },
  }));
}
