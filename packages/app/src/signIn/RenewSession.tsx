import {
  oauthRequestApiRef,
  type PendingOAuthRequest,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { useEffect, useRef, useState } from 'react';
import { intranetTexts } from '../texts/intranetTexts';
import './renewSession.css';

function usePending(): PendingOAuthRequest[] {
  const api = useApi(oauthRequestApiRef);
  const [pending, setPending] = useState<PendingOAuthRequest[]>([]);
  useEffect(() => {
    const subscription = api.authRequest$().subscribe(setPending);
    return () => subscription.unsubscribe();
  }, [api]);
  return pending;
}

function Ask({ pending }: { pending: PendingOAuthRequest[] }) {
  const { t } = useTranslationRef(intranetTexts);
  const dialog = useRef<HTMLDialogElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const refuse = () => pending.forEach(request => request.reject());
  const renew = () =>
    pending.forEach(request =>
      request.trigger().then(
        () => setFailed(false),
        () => setFailed(true),
      ),
    );
  return (
    <dialog
      ref={dialog}
      className="sk-renew"
      aria-labelledby="sk-renew-title"
      onCancel={refuse}
    >
      <h2 id="sk-renew-title">{t('renew.title')}</h2>
      <p>{t('renew.text')}</p>
      <div role="alert">{failed && <p>{t('signIn.closed')}</p>}</div>
      <div className="sk-renew-actions">
        <button type="button" className="sk-button" onClick={renew}>
          {t('signIn.button')}
        </button>
        <button
          type="button"
          className="sk-button sk-button--quiet"
          onClick={refuse}
        >
          {t('renew.later')}
        </button>
      </div>
    </dialog>
  );
}

/** Asks for a new sign-in over the page when the session has run out; the page and what is typed in it stay. */
export function RenewSession() {
  const pending = usePending();
  return pending.length > 0 ? <Ask pending={pending} /> : null;
}
