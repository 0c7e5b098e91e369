import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { appLanguageApiRef } from '@backstage/core-plugin-api/alpha';
import { useEffect, useRef } from 'react';
import { musApiRef } from '../../api';
import type { Autosave } from '../Autosave';
import type { AutosaveDocument } from '../AutosaveDocument';
import { sendOnLeave, type LeavePass } from './leave';

const passAgeMs = 60_000;

/** Keeps address and token at hand, because a closing page cannot wait for them. */
function usePass(): () => LeavePass | null {
  const api = useApi(musApiRef);
  const identity = useApi(identityApiRef);
  const languages = useApi(appLanguageApiRef);
  const pass = useRef<LeavePass | null>(null);
  useEffect(() => {
    const renew = async () => {
      const [baseUrl, { token }] = await Promise.all([
        api.baseUrl(),
        identity.getCredentials(),
      ]);
      pass.current = {
        baseUrl,
        token,
        language: languages.getLanguage().language,
      };
    };
    renew().catch(() => {});
    const timer = setInterval(() => renew().catch(() => {}), passAgeMs);
    return () => clearInterval(timer);
  }, [api, identity, languages]);
  return () => pass.current;
}

/** Saves when the page is hidden, closed or back online, and warns while something is unsaved. */
export function usePageLife<V>(
  autosave: Autosave<V>,
  document: AutosaveDocument<V>,
): void {
  const passNow = usePass();
  const now = useRef({ passNow, document });
  now.current = { passNow, document };
  useEffect(() => {
    const flush = () => autosave.flush();
    const hidden = () =>
      window.document.visibilityState === 'hidden' && autosave.flush();
    const leave = () => {
      const pass = now.current.passNow();
      const calls = autosave
        .leaving()
        .map(request => now.current.document.callOf(request));
      if (pass) sendOnLeave(calls, pass, window.fetch.bind(window));
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (autosave.unsaved === 0) return;
      autosave.flush();
      event.preventDefault();
    };
    window.addEventListener('online', flush);
    window.addEventListener('pagehide', leave);
    window.addEventListener('beforeunload', warn);
    window.document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('beforeunload', warn);
      window.document.removeEventListener('visibilitychange', hidden);
    };
  }, [autosave]);
}
