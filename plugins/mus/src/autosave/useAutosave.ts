import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { musApiRef } from '../api';
import type { MusApi } from '../api';
import { Autosave } from './Autosave';
import type { AutosaveDocument } from './AutosaveDocument';
import { browserPorts } from './page/browserPorts';
import { browserDrafts } from './drafts/browserDrafts';
import { openDocument, holdDocument } from './page/liveDocuments';
import type { Stored } from './ports';
import { usePageLife } from './page/usePageLife';

function start<V>(
  api: MusApi,
  document: AutosaveDocument<V>,
  stored: ReadonlyMap<string, Stored<V>>,
) {
  const drafts = browserDrafts<V>(api, document);
  const autosave = new Autosave(
    document.empty,
    browserPorts(api, document, drafts),
  );
  autosave.receive(stored);
  const restored = drafts.takeOver().then(found => autosave.restore(found));
  // A browser without storage, or no key now: the page works, only crashes are not covered.
  const patience = new Promise<void>(resolve => {
    setTimeout(resolve, 4_000);
  });
  return {
    autosave,
    ready: Promise.race([restored.catch(() => {}), patience]),
  };
}

/** Saving of a document's fields, for as long as a page shows it. `stored` is what the server answered last. */
export function useAutosave<V>(
  document: AutosaveDocument<V>,
  stored: ReadonlyMap<string, Stored<V>>,
) {
  const api = useApi(musApiRef);
  const identity = useApi(identityApiRef);
  const id = `${document.personId}:${document.documentId}`;
  const { autosave, ready } = useMemo(
    () => openDocument(id, () => start(api, document, stored)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- one engine per document, whatever the page renders
    [id],
  );
  const [isReady, setReady] = useState(false);
  useEffect(() => holdDocument(id), [id]);
  useEffect(() => {
    let here = true;
    ready.then(() => here && setReady(true)).catch(() => {});
    return () => {
      here = false;
    };
  }, [ready]);
  useEffect(() => autosave.receive(stored), [autosave, stored]);
  usePageLife(autosave, document);
  const signInAgain = useCallback(() => {
    identity
      .getCredentials()
      .then(() => autosave.flush())
      .catch(() => {});
  }, [identity, autosave]);
  return { autosave, ready: isReady, signInAgain };
}
