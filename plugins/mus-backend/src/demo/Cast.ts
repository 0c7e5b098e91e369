import { Database } from '../database/Database';
import { Caller } from '../people/Caller';

/** One employment of the demo, with the two who are in its talks. */
export interface Role {
  readonly employmentId: string;
  readonly employee: Caller;
}

interface PersonRow {
  id: string;
  entity_ref: string;
  display_name: string;
}

/** Finds the people of the demo in the projected organisation. */
export class Cast {
  constructor(
    private readonly database: Database,
    private readonly organisationId: string,
  ) {}

  private callerOf({ id, entity_ref, display_name }: PersonRow): Caller {
    return {
      organisationId: this.organisationId,
      personId: id,
      entityRef: entity_ref,
      name: display_name,
      isHr: false,
      isOperator: false,
    };
  }

  /** A person of HR; undefined when the directory lacks the person. */
  async hr(entityRef: string): Promise<Caller | undefined> {
    const row: PersonRow | undefined = await this.database.transaction(tx =>
      tx('mus_person')
        .where({
          organisation_id: this.organisationId,
          entity_ref: entityRef,
        })
        .first('id', 'entity_ref', 'display_name'),
    );
    return row && { ...this.callerOf(row), isHr: true };
  }

  /** The unit of a group, with its leader; undefined when the directory lacks it. */
  async unit(
    entityRef: string,
  ): Promise<{ unitId: string; leader: Caller } | undefined> {
    const row = await this.database.transaction(tx =>
      tx('mus_unit as u')
        .join('mus_person as p', 'p.id', 'u.leader_person_id')
        .where({
          'u.organisation_id': this.organisationId,
          'u.entity_ref': entityRef,
        })
        .first('u.id as unit_id', 'p.id', 'p.entity_ref', 'p.display_name'),
    );
    return row && { unitId: row.unit_id, leader: this.callerOf(row) };
  }

  /** Open employments of a unit that have a leader, by the name of the user. */
  async employees(unitId: string): Promise<Map<string, Role>> {
    const rows: Array<PersonRow & { employment_id: string }> =
      await this.database.transaction(tx =>
        tx('mus_employment as e')
          .join('mus_person as p', 'p.id', 'e.person_id')
          .where({
            'e.organisation_id': this.organisationId,
            'e.unit_id': unitId,
          })
          .whereNull('e.valid_to')
          .whereNotNull('e.leader_person_id')
          .select(
            'e.id as employment_id',
            'p.id',
            'p.entity_ref',
            'p.display_name',
          ),
      );
    return new Map(
      rows.map(row => [
        row.entity_ref.replace('user:default/', ''),
        { employmentId: row.employment_id, employee: this.callerOf(row) },
      ]),
    );
  }
}
