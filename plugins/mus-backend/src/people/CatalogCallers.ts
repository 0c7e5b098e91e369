import {
  AuthService,
  BackstageCredentials,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { Entity, RELATION_MEMBER_OF } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Request } from 'express';
import { Clock } from '../clock/Clock';
import { monotonicMillis } from '../clock/systemTime';
import { Database } from '../database/Database';
import {
  NotFoundError,
  NotSignedInError,
  UnavailableError,
} from '../http/errors';
import { addOperatorTask } from '../organisation/projection/operatorTask';
import { OrganisationSettings } from '../settings';
import { Caller } from './Caller';
import { Callers } from './Callers';
import { deniedBy } from './deniedBy';
import { Ids } from './Ids';

/** What the check of a login needs. */
export interface CallersDeps {
  readonly httpAuth: HttpAuthService;
  readonly auth: AuthService;
  readonly catalog: CatalogService;
  /** May take capabilities away; it gives none. */
  readonly permissions: PermissionsService;
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly settings: OrganisationSettings;
}

/** A changed login or role holds after this time at the latest. */
const KNOWN_FOR_MS = 10_000;

/**
 * Checks every login: reference → catalog → stable id must be the one of our
 * person. Users only; a service is nobody here.
 */
export class CatalogCallers implements Callers {
  private readonly known = new Map<
    string,
    { caller: Promise<Caller>; until: number }
  >();

  constructor(
    private readonly deps: CallersDeps,
    private readonly millis: () => number = monotonicMillis,
  ) {}

  async of(request: Request): Promise<Caller> {
    const { ref, credentials } = await this.userOf(request);
    const now = this.millis();
    const known = this.known.get(ref);
    if (known && known.until > now) return known.caller;
    for (const [other, { until }] of this.known)
      if (until <= now) this.known.delete(other);
    const caller = this.check(ref, credentials);
    this.known.set(ref, { caller, until: now + KNOWN_FOR_MS });
    // A refusal is not remembered: the next request asks again.
    caller.catch(() => this.known.delete(ref));
    return caller;
  }

  private async userOf(
    request: Request,
  ): Promise<{ ref: string; credentials: BackstageCredentials }> {
    try {
      const credentials = await this.deps.httpAuth.credentials(request, {
        allow: ['user'],
      });
      const ref = credentials.principal.userEntityRef.toLowerCase();
      return { ref, credentials };
    } catch (error) {
      const name = error instanceof Error ? error.name : '';
      if (name === 'NotAllowedError') throw new NotFoundError();
      if (name === 'AuthenticationError') throw new NotSignedInError();
      throw error;
    }
  }

  private async entityOf(ref: string): Promise<Entity | undefined> {
    try {
      const credentials = await this.deps.auth.getOwnServiceCredentials();
      return await this.deps.catalog.getEntityByRef(ref, { credentials });
    } catch {
      throw new UnavailableError('catalog');
    }
  }

  private async check(
    ref: string,
    credentials: BackstageCredentials,
  ): Promise<Caller> {
    const { settings, permissions } = this.deps;
    const entity = await this.entityOf(ref);
    const stableId =
      entity?.metadata.annotations?.[settings.stableIdAnnotation]?.trim();
    const row = stableId ? await this.findPerson(ref, stableId) : undefined;
    if (!entity || !row) throw new NotFoundError();
    const groups = (entity.relations ?? [])
      .filter(relation => relation.type === RELATION_MEMBER_OF)
      .map(relation => relation.targetRef.toLowerCase());
    const isHr = groups.includes(settings.hrGroup);
    const isOperator = groups.includes(settings.operatorGroup);
    return {
      organisationId: settings.organisationId,
      personId: row.id,
      entityRef: ref,
      name: row.display_name,
      isHr,
      isOperator,
      ...((isHr || isOperator) && {
        denied: await deniedBy(permissions, credentials),
      }),
    };
  }

  /** The person with this login and this stable id; anything else is a task for the operator. */
  private findPerson(
    ref: string,
    stableId: string,
  ): Promise<{ id: string; display_name: string } | undefined> {
    const { database, settings, ids, clock } = this.deps;
    const { organisationId } = settings;
    return database.transaction(async tx => {
      const rows: Array<{
        id: string;
        display_name: string;
        stable_id: string;
      }> = await tx('mus_person')
        .where({
          organisation_id: organisationId,
          entity_ref: ref,
          active: true,
        })
        .select('id', 'display_name', 'stable_id');
      const mine = rows.find(row => row.stable_id === stableId);
      if (!mine) {
        const kind = rows.length > 0 ? 'stableIdMismatch' : 'unknownPerson';
        await addOperatorTask(
          tx,
          { organisationId, kind, subject: ref },
          ids,
          clock.now(),
        );
      }
      return mine;
    });
  }
}
