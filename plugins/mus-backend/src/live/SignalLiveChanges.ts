import { LoggerService } from '@backstage/backend-plugin-api';
import { SignalsService } from '@backstage/plugin-signals-node';
import { liveChannel } from '@samtale/backstage-plugin-mus-common';
import { describeError } from '../http/describeError';
import { LiveChanges } from './LiveChanges';

/** Tells open pages through Backstage's signals: kind and id, to the two, nothing else. */
export class SignalLiveChanges implements LiveChanges {
  constructor(
    private readonly signals: SignalsService,
    private readonly logger: LoggerService,
  ) {}

  async changed({
    kind,
    id,
    entityRefs,
  }: Parameters<LiveChanges['changed']>[0]): Promise<void> {
    if (entityRefs.length === 0) return;
    try {
      await this.signals.publish({
        recipients: { type: 'user', entityRef: [...entityRefs] },
        channel: liveChannel,
        message: { kind, id },
      });
    } catch (error) {
      // The work is committed; a page that is not told asks again by itself.
      this.logger.warn(
        `A live change was not published: ${describeError(error)}`,
      );
    }
  }
}
