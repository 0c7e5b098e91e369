import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { ActionPlanService } from '../actionPlans/ActionPlanService';
import { BlockService } from '../actionPlans/BlockService';
import { DatabaseActionPlanStore } from '../actionPlans/DatabaseActionPlanStore';
import { DatabaseAccessLog } from '../access/DatabaseAccessLog';
import { BookingService } from '../booking/times/BookingService';
import { databaseInvitationStore } from '../invitations/databaseInvitationStore';
import { SendService } from '../invitations/SendService';
import { databaseQuestionnaireStore } from '../questionnaires/databaseQuestionnaireStore';
import { loadTemplates } from '../questionnaires/loadTemplates';
import { QuestionnaireService } from '../questionnaires/QuestionnaireService';
import { databaseRoundStore } from '../rounds/databaseRoundStore';
import { RoundService } from '../rounds/RoundService';
import { SheetService } from '../sheets/SheetService';
import { SliceDeps } from '../slice';
import { TalkService } from '../talks/TalkService';
import { Cast } from './Cast';
import { SeedClock } from './SeedClock';
import { SeedDueFacts } from './SeedDueFacts';

const silent = { changed: async () => {} };

/** The product's own services, on the story's clock. */
export interface Stage {
  readonly clock: SeedClock;
  readonly deps: SliceDeps;
  readonly cast: Cast;
  readonly rounds: RoundService;
  readonly questionnaires: QuestionnaireService;
  readonly sending: SendService;
  readonly talks: TalkService;
  readonly bookings: BookingService;
  readonly sheets: SheetService;
  readonly plans: ActionPlanService;
  readonly blocks: BlockService;
}

/** The demo is made by the commands that people use; only clock and outbox differ. */
export function makeStage(live: SliceDeps): Stage {
  const { organisation } = live.settings;
  const { organisationId, zone, accessLogDays } = organisation;
  const clock = new SeedClock(live.clock, zone);
  const deps: SliceDeps = {
    ...live,
    clock,
    live: silent,
    accessLog: new DatabaseAccessLog(clock, live.ids, accessLogDays),
    dueFacts: new SeedDueFacts(live.dueFacts, live.clock.now()),
  };
  const all = {
    ...deps,
    rounds: databaseRoundStore(organisation.allowedMailDomains),
    questionnaires: databaseQuestionnaireStore,
    invitations: databaseInvitationStore,
    templates: loadTemplates(
      resolvePackagePath('@samtale/backstage-plugin-mus-backend', 'templates'),
    ),
  };
  const talks = new TalkService(deps);
  const planDeps = {
    ...deps,
    store: new DatabaseActionPlanStore(deps.database.dialect),
  };
  return {
    clock,
    deps,
    cast: new Cast(live.database, organisationId),
    rounds: new RoundService(all),
    questionnaires: new QuestionnaireService(all),
    sending: new SendService(all),
    talks,
    bookings: new BookingService(deps, talks),
    sheets: new SheetService(deps, talks),
    plans: new ActionPlanService(planDeps),
    blocks: new BlockService(planDeps),
  };
}
