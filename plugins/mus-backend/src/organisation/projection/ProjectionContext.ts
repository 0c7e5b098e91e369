import { Tx } from '../../database/Database';
import { Ids } from '../../people/Ids';
import { HandOverDeps } from './handOverDocument';

/** What every step of the projection is given; one transaction for all of them. */
export interface ProjectionContext {
  readonly tx: Tx;
  readonly organisationId: string;
  readonly ids: Ids;
  readonly handOver: HandOverDeps;
  readonly now: string;
  readonly today: string;
}
