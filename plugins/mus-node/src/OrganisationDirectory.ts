/**
 * One person as the directory knows them. Catalog data is open to everybody,
 * so there is never a birth date or a reason for an absence.
 *
 * @public
 */
export interface DirectoryPerson {
  /** Survives renames: an Entra object id, an entryUUID. */
  readonly stableId: string;
  /** Catalog reference, lower case: `user:default/mette-holm`. */
  readonly entityRef: string;
  readonly name: string;
  /** Null: no work mail, the person is reached by the portal only. */
  readonly mailAddress: string | null;
}

/**
 * One unit of the organisation.
 *
 * @public
 */
export interface DirectoryUnit {
  /** Catalog reference, lower case: `group:default/borgerservice`. */
  readonly entityRef: string;
  readonly name: string;
  /** The unit above; null at the top. */
  readonly parentRef: string | null;
  /** The unit's leader. */
  readonly leaderRef: string | null;
}

/**
 * One person's work in one unit; a person with two has two talks (one per employment).
 *
 * @public
 */
export interface DirectoryEmployment {
  readonly personRef: string;
  readonly unitRef: string;
  /** Who leads this person here; null: nobody, HR assigns one. */
  readonly leaderRef: string | null;
  readonly title: string;
  /** On leave or otherwise away, without a reason. */
  readonly away: boolean;
  /** Is offered a senior talk; never an age. */
  readonly seniorOffer: boolean;
}

/**
 * The whole organisation at one moment.
 *
 * @public
 */
export interface DirectorySnapshot {
  readonly people: readonly DirectoryPerson[];
  readonly units: readonly DirectoryUnit[];
  readonly employments: readonly DirectoryEmployment[];
  /** References of people who have no stable id and are therefore left out. */
  readonly withoutStableId: readonly string[];
}

/**
 * Where people, units and leaders come from. The default reads the catalog
 * and its leader annotations.
 *
 * @public
 */
export interface OrganisationDirectory {
  /** Reads everything; called at start and by a job. */
  read(): Promise<DirectorySnapshot>;
}
