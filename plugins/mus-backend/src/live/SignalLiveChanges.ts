import { LoggerService } from '@backstage/backend-plugin-api';
import { SignalsService } from '@backstage/plugin-signals-node';
import { describeError } from '../http/describeError';
import { LiveChanges } from './LiveChanges';

/** Name of the channel that open pages listen to. */
export const LIVE_CHANNEL = 'mus:changed';

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
        channel: LIVE_CHANNEL,
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
