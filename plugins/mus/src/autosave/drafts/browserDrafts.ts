import { endpoints } from '../../api';
import type { MusApi } from '../../api';
import { afterPicture } from '../afterPicture';
import { openDraftDatabase } from './draftDatabase';
import { DraftStore } from './DraftStore';
import type { DraftScope } from './DraftStore';
import { importDraftKey } from './seal';
import { browserTabs } from './tabs';

/** One per page: drafts of a page that is gone may be taken over, those of a living one not. */
let tabs: ReturnType<typeof browserTabs> | undefined;
let database: ReturnType<typeof openDraftDatabase> | undefined;

/** The drafts of one person and document, sealed in this browser. */
export function browserDrafts<V>(
  api: MusApi,
  scope: DraftScope,
): DraftStore<V> {
  tabs ??= browserTabs();
  let key: Promise<CryptoKey> | undefined;
  return new DraftStore<V>({
    scope,
    tabs,
    soon: afterPicture,
    database: () => (database ??= openDraftDatabase()),
    key: () => {
      key ??= api
        .call(endpoints.people.draftKey, {})
        .then(reply => importDraftKey(reply.key));
      key.catch(() => {
        key = undefined;
      });
      return key;
    },
  });
}
