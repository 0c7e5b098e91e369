import { LoggerService } from '@backstage/backend-plugin-api';
import { ErasureUnit } from '../Vault';

/** Where the operator reads what to do. */
export const keysGuide =
  'docs/operations/backup-and-erasure.md, "Content that is newer than the key store"';

/** Tells the operator which document cannot be read; ids only. */
export function tellMissingKey(
  logger: Pick<LoggerService, 'error'>,
): (unit: ErasureUnit) => void {
  return ({ kind, documentId, party }) =>
    logger.error(
      `The key of ${[kind, documentId, party].join(' ').trim()} is missing from mus.keys.store, but there is sealed text: ` +
        `it is neither read nor overwritten. See ${keysGuide}`,
    );
}
