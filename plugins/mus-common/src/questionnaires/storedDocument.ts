import {
  QuestionnaireDocument,
  questionnaireDocumentSchema,
} from './documentSchema';

type Upgrade = (older: Record<string, unknown>) => Record<string, unknown>;

/** From the format in the key to the next one. Version 1 is the first. */
export const documentUpgrades: Readonly<Record<number, Upgrade>> = {};

function upgraded(stored: Record<string, unknown>): Record<string, unknown> {
  const upgrade = documentUpgrades[Number(stored.formatVersion)];
  return upgrade ? upgraded(upgrade(stored)) : stored;
}

/**
 * Reads a form as it was stored, of this or an older format. Throws when it
 * fits none: stored forms were checked on the way in.
 */
export function readDocument(stored: string): QuestionnaireDocument {
  return questionnaireDocumentSchema.parse(
    upgraded(JSON.parse(stored) as Record<string, unknown>),
  );
}
