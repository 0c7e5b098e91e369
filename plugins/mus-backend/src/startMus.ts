import {
  AuditorService,
  AuthService,
  DatabaseService,
  HttpAuthService,
  HttpRouterService,
  LifecycleService,
  LoggerService,
  PermissionsService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import {
  DeliveryChannel,
  OrganisationDirectory,
  TemplateSource,
} from '@samtale/backstage-plugin-mus-node';
import { DatabaseAccessLog } from './access/DatabaseAccessLog';
import { DatabaseReaders } from './access/DatabaseReaders';
import { DatabaseClock } from './clock/DatabaseClock';
import { keepClock } from './clock/keepClock';
import { KnexDatabase } from './database/KnexDatabase';
import { OpenDatabase, openDatabase } from './database/openDatabase';
import { createDelivery, Delivery } from './delivery/createDelivery';
import { seedDemo } from './demo/seedDemo';
import { createApiRouter } from './http/createApiRouter';
import { HostAudit } from './http/audit/HostAudit';
import { RateLimit } from './http/RateLimit';
import { describeError } from './http/describeError';
import { scheduleJobs } from './jobs/scheduleJobs';
import { bookingRoutes } from './booking/bookingRoutes';
import { openPath } from './booking/feed/feedRoutes';
import { cardRoutes } from './cards/cardRoutes';
import { houseRoutes } from './house/houseRoutes';
import { allTemplates } from './questionnaires/allTemplates';
import { seniorRoutes } from './senior/seniorRoutes';
import { ownNoteRoutes } from './ownNotes/ownNoteRoutes';
import { overviewRoutes } from './overview/overviewRoutes';
import { planRoutes } from './actionPlans/planRoutes';
import { PlanOrigins } from './planStarts/origins/PlanOrigins';
import { planStartRoutes } from './planStarts/planStartRoutes';
import { lastTimeRoutes } from './lastTime/lastTimeRoutes';
import { minutesRoutes } from './minutes/minutesRoutes';
import { printRoutes } from './print/printRoutes';
import { roundMailRoutes } from './roundMails/roundMailRoutes';
import { roundRoutes } from './rounds/roundRoutes';
import { exportRoutes } from './exports/exportRoutes';
import { sharingRoutes } from './sharing/sharingRoutes';
import { substituteRoutes } from './substitutes/substituteRoutes';
import { talkRoutes } from './talks/talkRoutes';
import { taskRoutes } from './tasks/taskRoutes';
import { SliceDeps } from './slice';
import { SignalLiveChanges } from './live/SignalLiveChanges';
import { CatalogOrganisationDirectory } from './organisation/catalog/CatalogOrganisationDirectory';
import { firstProjection } from './organisation/firstProjection';
import { OrganisationProjection } from './organisation/OrganisationProjection';
import { CatalogCallers } from './people/CatalogCallers';
import { peopleRoutes } from './people/peopleRoutes';
import { personalSettingsRoutes } from './personalSettings/personalSettingsRoutes';
import { randomIds } from './people/RandomIds';
import { MusSettings } from './settings';
import { wordingRoutes } from './wording/wordingRoutes';
import { OpenVault, openVault } from './vault/openVault';

/** Services of the host. */
export interface HostServices {
  readonly auditor: AuditorService;
  readonly database: DatabaseService;
  readonly logger: LoggerService;
  readonly httpAuth: HttpAuthService;
  readonly http: HttpRouterService;
  readonly auth: AuthService;
  readonly lifecycle: LifecycleService;
  readonly scheduler: SchedulerService;
  readonly catalog: CatalogService;
  readonly permissions: PermissionsService;
  readonly signals: SignalsService;
  readonly notifications: NotificationService;
}

/** What the plugin is started with. */
export interface StartOptions {
  readonly services: HostServices;
  readonly settings: MusSettings;
  /** Takes the catalog's place as the directory. */
  readonly directory?: OrganisationDirectory;
  /** Which other plugins make plans here. */
  readonly origins: PlanOrigins;
  /** Other places that templates come from. */
  readonly templateSources?: readonly TemplateSource[];
  /** Reaches people without a work mail. */
  readonly channel?: DeliveryChannel;
  readonly production: boolean;
}

interface Opened {
  readonly content: OpenDatabase;
  readonly database: KnexDatabase;
  readonly clock: DatabaseClock;
  readonly keys: OpenVault;
}

async function open({
  services,
  settings,
  production,
}: StartOptions): Promise<Opened> {
  const content = await openDatabase(services.database);
  try {
    const database = new KnexDatabase(content.knex);
    const { organisationId, zone } = settings.organisation;
    const clock = new DatabaseClock(database, {
      organisationId,
      zone,
      demo: settings.demo,
    });
    await clock.refresh();
    return {
      content,
      database,
      clock,
      keys: await openVault(settings.keys, database, clock, {
        production,
        logger: services.logger,
      }),
    };
  } catch (error) {
    await content.release();
    throw error;
  }
}

function makeDelivery(
  { services, settings, channel }: StartOptions,
  { database, clock }: Opened,
): Delivery {
  const { logger, notifications } = services;
  return createDelivery({
    database,
    clock,
    ids: randomIds,
    settings,
    logger,
    notifications,
    channel,
  });
}

function sliceDeps(
  { services, settings }: StartOptions,
  opened: Opened,
  delivery: Delivery,
): SliceDeps {
  const { database, clock, keys } = opened;
  const { organisation } = settings;
  return {
    database,
    clock,
    ids: randomIds,
    vault: keys.vault,
    readers: new DatabaseReaders(),
    accessLog: new DatabaseAccessLog(
      clock,
      randomIds,
      organisation.accessLogDays,
    ),
    dueFacts: delivery.dueFacts,
    live: new SignalLiveChanges(services.signals, services.logger),
    settings,
    callers: new CatalogCallers({
      ...services,
      database,
      clock,
      ids: randomIds,
      settings: organisation,
    }),
    logger: services.logger,
    rateLimit: new RateLimit(settings.requestsPerMinute),
    audit: new HostAudit(services.auditor, services.logger),
  };
}

/** Every operation of the contract. */
function routes(
  deps: SliceDeps,
  delivery: Delivery,
  clock: DatabaseClock,
  origins: PlanOrigins,
) {
  const demoClock = deps.settings.demo ? clock : null;
  return createApiRouter(deps.logger, [
    // First what is asked for as people type: routes are tried in turn.
    talkRoutes(deps),
    peopleRoutes(deps),
    roundRoutes(deps),
    cardRoutes(deps),
    houseRoutes(deps),
    seniorRoutes(deps),
    minutesRoutes(deps),
    lastTimeRoutes(deps),
    ownNoteRoutes(deps),
    planRoutes(deps),
    planStartRoutes(deps, origins),
    printRoutes(deps),
    taskRoutes(deps),
    exportRoutes(deps),
    sharingRoutes(deps),
    overviewRoutes(deps),
    bookingRoutes(deps),
    personalSettingsRoutes(deps),
    substituteRoutes(deps),
    roundMailRoutes(deps),
    wordingRoutes(deps),
    delivery.routes(deps, demoClock),
  ]);
}

/** The directory in use and its projection. */
function directoryOf(
  { services, settings, directory }: StartOptions,
  deps: SliceDeps,
) {
  const read =
    directory ??
    new CatalogOrganisationDirectory(
      services.catalog,
      services.auth,
      settings.organisation,
    );
  const { organisationId } = settings.organisation;
  return {
    directory: read,
    projection: new OrganisationProjection({
      ...deps,
      directory: read,
      organisationId,
    }),
  };
}

/** An empty demo gets a year of life. */
async function fillDemo(deps: SliceDeps): Promise<void> {
  const { demo, demoFolder } = deps.settings;
  if (!demo || demoFolder === null) return;
  const rounds = await seedDemo(deps, demoFolder);
  if (rounds > 0) deps.logger.info(`The demo was filled with ${rounds} rounds`);
  // The starter of the demo waits for this line.
  deps.logger.info('The demo is ready');
}

/** Opens databases and keys, wires the slices, and starts what runs by itself. */
export async function startMus(options: StartOptions): Promise<void> {
  const { lifecycle, scheduler, http, logger } = options.services;
  const opened = await open(options);
  const delivery = makeDelivery(options, opened);
  const deps = sliceDeps(options, opened, delivery);
  const { directory, projection } = directoryOf(options, deps);

  const templateFiles = await allTemplates(options.templateSources);
  http.use(
    routes({ ...deps, templateFiles }, delivery, opened.clock, options.origins),
  );
  http.addAuthPolicy({ path: openPath, allow: 'unauthenticated' });
  await keepClock(opened.clock, scheduler, logger);
  await scheduleJobs(scheduler, { ...deps, projection });

  let stopped = false;
  lifecycle.addStartupHook(async () => {
    await delivery.start(scheduler);
    // Not awaited: the portal answers while it looks, and while the directory is still filling.
    opened.keys
      .checkKeys()
      .catch(error =>
        logger.error(`The keys were not looked at: ${describeError(error)}`),
      );
    firstProjection(directory, projection, logger, () => stopped)
      .then(done => (done ? fillDemo(deps) : undefined))
      .catch(error =>
        logger.error(`The first projection failed: ${describeError(error)}`),
      );
  });
  lifecycle.addShutdownHook(async () => {
    stopped = true;
    await delivery.stop();
    await opened.keys.close();
    await opened.content.release();
  });
}
