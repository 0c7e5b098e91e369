import { say } from '@samtale/backstage-plugin-mus-common';
import { entryOf } from '../../access/entryOf';
import { PlanRequest, questionOf } from '../../actionPlans/changePlan';
import { loadPlan } from '../../actionPlans/loadPlan';
import {
  assemblePage,
  pageContext,
} from '../../actionPlans/pages/assemblePage';
import { PlanDeps } from '../../actionPlans/savePlan';
import { NotFoundError } from '../../http/errors';
import { renderPdf } from '../renderPdf';
import { planDocument, PlanToPrint } from './planDocument';

/** A PDF with the name it is kept under. */
export interface PrintedFile {
  readonly content: Buffer;
  readonly fileName: string;
}

/** Plans on paper, for those who may read them on the screen. */
export class PrintPlanService {
  constructor(private readonly deps: PlanDeps) {}

  /** The plan as PDF; taking it is logged like opening it. */
  async pdf(request: PlanRequest): Promise<PrintedFile> {
    const { language } = request;
    const plan = await this.read(request);
    const { zone } = this.deps.settings.organisation;
    const document = planDocument(plan, {
      language,
      zone,
      today: this.deps.clock.today(),
    });
    const employee = plan.employee.name;
    return {
      content: await renderPdf(document),
      fileName: `${say(language, 'printWords', 'planFile', { employee })}.pdf`,
    };
  }

  private read(request: PlanRequest): Promise<PlanToPrint> {
    const { deps } = this;
    const at = pageContext(deps, request.language);
    const question = questionOf(request, at.now);
    return deps.database.transaction(async tx => {
      const record = await deps.store.find(tx, question);
      if (!record || record.level === 'status') throw new NotFoundError();
      const loaded = await loadPlan(deps, tx, record, question);
      const { planId } = question;
      await deps.accessLog.record(
        tx,
        entryOf(question, 'plan', planId, 'print'),
      );
      return assemblePage(deps, tx, loaded, question, at);
    });
  }
}
