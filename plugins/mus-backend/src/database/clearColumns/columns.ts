/** Why a column may stand in clear. */
export type ClearReason =
  /** Ids, references and keys of rows. */
  | 'key'
  /** Instants, days, counters, versions, leases. */
  | 'bookkeeping'
  /** States and signals that overviews and claims need. */
  | 'state'
  /** Names, addresses and titles of people and units, as the directory has them. */
  | 'directory'
  /** Forms and signposts that a whole unit reads; nobody's answers. */
  | 'form'
  /** Deliberate: counted or computed with, without text. */
  | 'deliberate';

/** The columns of one table. */
export type Columns = Readonly<Record<string, ClearReason | 'envelope'>>;

/** Every table of the plugin, by name. */
export type Tables = Readonly<Record<string, Columns>>;

/** The key of most tables. */
export const organisation = { organisation_id: 'key', id: 'key' } as const;
