import { openDraftDatabase } from '../drafts/draftDatabase';
import { importDraftKey, unseal } from '../drafts/seal';

/** The drafts that lie in the browser, as JSON, opened with their writer's key; by field. */
export async function openedDrafts(base64: string): Promise<string[]> {
  const key = await importDraftKey(base64);
  const database = await openDraftDatabase();
  const drafts = await database.getAll('drafts');
  database.close();
  const texts = drafts.map(({ scope, field, sealed }) =>
    unseal(key, `${scope}:${field}`, sealed),
  );
  return (await Promise.all(texts)).map(String);
}
