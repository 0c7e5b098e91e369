import { Language } from '@samtale/backstage-plugin-mus-common';
import { entryOf } from '../access/entryOf';
import { loadPlan } from '../actionPlans/loadPlan';
import { PlanDeps } from '../actionPlans/savePlan';
import { Caller } from '../people/Caller';
import { substitutionsOf } from '../substitutes/operations/ofPerson';
import { toCsv } from './csv';
import { ExportedPlan, taskRows, toExport } from './exportData';

/** A person's own plans and substitutions, to keep. */
export class ExportService {
  constructor(private readonly deps: PlanDeps) {}

  /** Everything of the caller's own plans, and who stood in for whom, as data. */
  async plans(caller: Caller) {
    const plans = await this.own(caller);
    const substitutions = await this.deps.database.transaction(tx =>
      substitutionsOf(tx, caller),
    );
    const about = { person: caller.name, now: this.deps.clock.now() };
    const name = `mus-${this.deps.clock.today()}.json`;
    return {
      content: `${JSON.stringify(toExport(plans, substitutions, about), null, 2)}\n`,
      fileName: name,
    };
  }

  /** The tasks of the caller's own plans, for a spreadsheet. */
  async tasks(caller: Caller, language: Language) {
    const plans = await this.own(caller);
    return {
      content: toCsv(taskRows(plans, language)),
      fileName: `mus-${this.deps.clock.today()}.csv`,
    };
  }

  /** Plans in which the caller is the employee; taking them is logged on each. */
  private own({ organisationId, personId }: Caller): Promise<ExportedPlan[]> {
    const { database, clock, store, accessLog } = this.deps;
    const who = { organisationId, personId, now: clock.now() };
    return database.transaction(async tx => {
      const records = await store.list(tx, {
        ...who,
        as: 'employee',
        today: clock.today(),
      });
      const plans: ExportedPlan[] = [];
      for (const record of records) {
        const question = { ...who, planId: record.id };
        const { facts } = await loadPlan(this.deps, tx, record, question);
        plans.push({ record, facts });
        await accessLog.record(
          tx,
          entryOf({ organisationId, personId }, 'plan', record.id, 'export'),
        );
      }
      return plans;
    });
  }
}
