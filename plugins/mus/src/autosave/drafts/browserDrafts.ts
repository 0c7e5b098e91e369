import { endpoints } from '../../api';
import type { MusApi } from '../../api';
import { afterPicture } from '../afterPicture';
import { openDraftDatabase } from './draftDatabase';
import { DraftStore, type DraftScope } from './DraftStore';
import { importDraftKey } from './seal';
import { browserTabs } from './tabs';

/** One per page: drafts of a page that is gone may be taken over, those of a living one not. */
let tabs: ReturnType<typeof browserTabs> | undefined;
let database: ReturnType<typeof openDraftDatabase> | undefined;

/** The drafts of one document in a real browser. */
export function browserDrafts<V>(
  api: MusApi,
  { personId, documentId }: DraftScope,
): DraftStore<V> {
  tabs ??= browserTabs();
  let key: Promise<CryptoKey> | undefined;
  return new DraftStore<V>({
    scope: { personId, documentId },
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

/** A browser without storage, or no key now: the page works after this, only crashes are not covered. */
export function orAfterPatience<T>(brought: Promise<T>, without: T) {
  const patience = new Promise<T>(resolve => {
    setTimeout(() => resolve(without), 4_000);
  });
  return Promise.race([brought.catch(() => without), patience]);
}
