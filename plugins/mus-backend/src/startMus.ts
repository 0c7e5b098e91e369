import {
  AuthService,
  DatabaseService,
  HttpAuthService,
  HttpRouterService,
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import { OrganisationDirectory } from '@samtale/backstage-plugin-mus-node';
import { DatabaseAccessLog } from './access/DatabaseAccessLog';
import { DatabaseReaders } from './access/DatabaseReaders';
import { DatabaseClock } from './clock/DatabaseClock';
import { KnexDatabase } from './database/KnexDatabase';
import { OpenDatabase, openDatabase } from './database/openDatabase';
import { DatabaseDueFacts } from './delivery/DatabaseDueFacts';
import { createApiRouter } from './http/createApiRouter';
import { describeError } from './http/describeError';
import { JobDeps } from './jobs';
import { scheduleJobs } from './jobs/scheduleJobs';
import { SignalLiveChanges } from './live/SignalLiveChanges';
import { CatalogOrganisationDirectory } from './organisation/catalog/CatalogOrganisationDirectory';
import { firstProjection } from './organisation/firstProjection';
import { OrganisationProjection } from './organisation/OrganisationProjection';
import { CatalogCallers } from './people/CatalogCallers';
import { peopleRoutes } from './people/peopleRoutes';
import { randomIds } from './people/RandomIds';
import { MusSettings } from './settings';
import { OpenVault, openVault } from './vault/openVault';

/** Services of the host. */
export interface HostServices {
  readonly database: DatabaseService;
  readonly logger: LoggerService;
  readonly httpAuth: HttpAuthService;
  readonly http: HttpRouterService;
  readonly auth: AuthService;
  readonly lifecycle: LifecycleService;
  readonly scheduler: SchedulerService;
  readonly catalog: CatalogService;
  readonly signals: SignalsService;
}

/** What the plugin is started with. */
export interface StartOptions {
  readonly services: HostServices;
  readonly settings: MusSettings;
  /** Takes the catalog's place as the directory. */
  readonly directory?: OrganisationDirectory;
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
      keys: await openVault(settings.keys, database, clock, { production }),
    };
  } catch (error) {
    await content.release();
    throw error;
  }
}

function sliceDeps(
  { services, settings }: StartOptions,
  { database, clock, keys }: Opened,
) {
  const { organisation } = settings;
  const ids = randomIds;
  return {
    database,
    clock,
    ids,
    vault: keys.vault,
    readers: new DatabaseReaders(),
    accessLog: new DatabaseAccessLog(clock, ids, organisation.accessLogDays),
    dueFacts: new DatabaseDueFacts(
      ids,
      organisation.allowedMailDomains[0],
      () => {},
    ),
    live: new SignalLiveChanges(services.signals, services.logger),
    settings,
    callers: new CatalogCallers({
      ...services,
      database,
      clock,
      ids,
      settings: organisation,
    }),
    logger: services.logger,
  };
}

function keepClock(
  clock: DatabaseClock,
  scheduler: SchedulerService,
  logger: LoggerService,
): Promise<void> {
  return scheduler.scheduleTask({
    id: 'mus-clock',
    scope: 'local',
    frequency: { minutes: 1 },
    timeout: { seconds: 30 },
    fn: () =>
      clock
        .refresh()
        .catch(error =>
          logger.warn(`The clock was not read: ${describeError(error)}`),
        ),
  });
}

/** Opens databases and keys, wires the slices, and starts what runs by itself. */
export async function startMus(options: StartOptions): Promise<void> {
  const { services, settings } = options;
  const { lifecycle, scheduler, http, logger } = services;
  const opened = await open(options);
  const deps = sliceDeps(options, opened);
  const directory =
    options.directory ??
    new CatalogOrganisationDirectory(
      services.catalog,
      services.auth,
      settings.organisation,
    );
  const projection = new OrganisationProjection({
    ...deps,
    directory,
    organisationId: settings.organisation.organisationId,
  });
  const jobDeps: JobDeps = { ...deps, projection };

  http.use(createApiRouter(logger, [peopleRoutes(deps)]));
  await keepClock(opened.clock, scheduler, logger);
  await scheduleJobs(scheduler, jobDeps);

  let stopped = false;
  lifecycle.addStartupHook(() => {
    // Not awaited: the portal answers while the directory is still filling.
    firstProjection(directory, projection, logger, () => stopped).catch(error =>
      logger.error(`The first projection failed: ${describeError(error)}`),
    );
  });
  lifecycle.addShutdownHook(async () => {
    stopped = true;
    await opened.keys.close();
    await opened.content.release();
  });
}
