import { LoggerService } from '@backstage/backend-plugin-api';
import {
  DirectorySnapshot,
  OrganisationDirectory,
} from '@samtale/backstage-plugin-mus-node';
import { describeError } from '../http/describeError';
import { OrganisationProjection } from './OrganisationProjection';

const WAIT_MS = 1_500;
const TRIES = 80;

const pause = () =>
  new Promise<void>(done => {
    setTimeout(done, WAIT_MS).unref();
  });

function size({ people, units, employments }: DirectorySnapshot): string {
  return `${people.length} ${units.length} ${employments.length}`;
}

/**
 * The first projection after a start. The directory may still be filling (the
 * catalog reads its sources in the background), so two looks in a row must
 * find the same number of people, units and employments.
 */
export async function firstProjection(
  directory: OrganisationDirectory,
  projection: OrganisationProjection,
  logger: LoggerService,
  stopped: () => boolean,
): Promise<boolean> {
  let before = '';
  for (let attempt = 0; attempt < TRIES && !stopped(); attempt += 1) {
    try {
      const snapshot = await directory.read();
      const now = size(snapshot);
      if (snapshot.people.length > 0 && now === before)
        return await projection.run();
      before = now;
    } catch (error) {
      logger.info(
        `The organisation directory does not answer yet: ${describeError(error)}`,
      );
    }
    await pause();
  }
  if (!stopped())
    logger.warn(
      'The organisation directory is empty or still changing; the job goes on',
    );
  return false;
}
