import { LoggerService } from '@backstage/backend-plugin-api';
import {
  DirectorySnapshot,
  OrganisationDirectory,
} from '@samtale/backstage-plugin-mus-node';
import { Clock } from '../clock/Clock';
import { Tx } from '../database/Database';
import { asCount } from '../database/dialect';
import { Ids } from '../people/Ids';
import { HandOverDeps } from './projection/handOverDocument';
import { addOperatorTask } from './projection/operatorTask';
import { projectEmployments } from './projection/projectEmployments';
import { projectPeople } from './projection/projectPeople';
import { projectUnits } from './projection/projectUnits';

/** What the projection is made of. */
export interface ProjectionDeps extends HandOverDeps {
  readonly directory: OrganisationDirectory;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly logger: LoggerService;
  readonly organisationId: string;
}

/** Fewer people than this may all leave at once without being suspicious. */
const FEW = 10;

/** People, units and employments of the directory, kept as rows of our own. */
export class OrganisationProjection {
  constructor(private readonly deps: ProjectionDeps) {}

  /**
   * Reads the directory and writes what changed, in one transaction. Safe to
   * run twice at once. A directory that has suddenly lost more than half of the
   * people is not believed: nothing changes and the operator is told.
   * Returns false then.
   */
  async run(): Promise<boolean> {
    const snapshot = await this.deps.directory.read();
    return this.deps.database.transaction(async tx => {
      await this.lock(tx);
      if (await this.isSuspicious(tx, snapshot)) return false;
      await this.write(tx, snapshot);
      return true;
    });
  }

  /** One projection at a time: two replicas would insert the same people. */
  private async lock(tx: Tx): Promise<void> {
    if (this.deps.database.dialect === 'postgres') {
      await tx.raw('select pg_advisory_xact_lock(hashtext(?))', [
        `mus organisation ${this.deps.organisationId}`,
      ]);
    }
  }

  private async isSuspicious(
    tx: Tx,
    snapshot: DirectorySnapshot,
  ): Promise<boolean> {
    const { organisationId, ids, clock, logger } = this.deps;
    const row = await tx('mus_person')
      .where({ organisation_id: organisationId, active: true })
      .count({ n: '*' })
      .first();
    const before = asCount(row?.n);
    if (before < FEW || snapshot.people.length * 2 >= before) return false;
    logger.warn(
      `The directory has ${snapshot.people.length} people, before ${before}: not taken over`,
    );
    const task = {
      organisationId,
      kind: 'directoryShrank',
      subject: `${before} > ${snapshot.people.length}`,
    };
    await addOperatorTask(tx, task, ids, clock.now());
    return true;
  }

  private async write(tx: Tx, snapshot: DirectorySnapshot): Promise<void> {
    const { organisationId, ids, clock } = this.deps;
    const context = {
      tx,
      organisationId,
      ids,
      handOver: this.deps,
      now: clock.now(),
      today: clock.today(),
    };
    const { idByRef } = await projectPeople(context, snapshot.people);
    const unitIds = await projectUnits(context, snapshot.units, idByRef);
    await projectEmployments(context, snapshot.employments, idByRef, unitIds);
    for (const subject of snapshot.withoutStableId) {
      await addOperatorTask(
        tx,
        { organisationId, kind: 'withoutStableId', subject },
        ids,
        context.now,
      );
    }
  }
}
