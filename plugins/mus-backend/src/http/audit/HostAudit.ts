import {
  AuditorService,
  AuditorServiceEventSeverityLevel,
  LoggerService,
} from '@backstage/backend-plugin-api';
import {
  Endpoint,
  musContract,
} from '@samtale/backstage-plugin-mus-common/contract';
import { Request } from 'express';
import { Audit } from './Audit';
import { describeError } from '../describeError';
import { dropQuery } from './dropQuery';

const kebab = (name: string) =>
  name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/** `talks-save-answer`, for the operation of that name in the contract. */
const eventIds = new Map<Endpoint, string>(
  Object.entries(musContract).flatMap(([slice, operations]) =>
    Object.entries(operations).map(([name, endpoint]): [Endpoint, string] => [
      endpoint,
      kebab(`${slice}-${name}`),
    ]),
  ),
);

/** What is read and what is saved as one types is told in a low voice. */
function severityOf({
  method,
  precondition,
}: Endpoint): AuditorServiceEventSeverityLevel {
  return method === 'get' || precondition !== 'none' ? 'low' : 'medium';
}

const nameOf = (error: unknown): string =>
  error instanceof Error ? error.name : 'Error';

/** The portal's auditor. */
export class HostAudit implements Audit {
  constructor(
    private readonly auditor: AuditorService,
    private readonly logger: LoggerService,
  ) {}

  tell(endpoint: Endpoint, request: Request, error?: unknown): void {
    dropQuery(request);
    this.write(endpoint, request, error).catch(failure =>
      this.logger.warn(`The auditor was not told: ${describeError(failure)}`),
    );
  }

  private async write(
    endpoint: Endpoint,
    request: Request,
    error?: unknown,
  ): Promise<void> {
    const event = await this.auditor.createEvent({
      eventId: eventIds.get(endpoint) ?? 'unnamed',
      severityLevel: severityOf(endpoint),
      request,
      meta: { ...request.params },
    });
    if (error === undefined) await event.success();
    // The kind of refusal only: a message might say what was written.
    else await event.fail({ error: new Error(nameOf(error)) });
  }
}
