import { Tx } from '../../database/Database';
import { Readers } from '../../access/Readers';
import { Ids } from '../../people/Ids';

/** What every step of the projection is given; one transaction for all of them. */
export interface ProjectionContext {
  readonly tx: Tx;
  readonly organisationId: string;
  readonly ids: Ids;
  readonly readers: Readers;
  readonly now: string;
  readonly today: string;
}
