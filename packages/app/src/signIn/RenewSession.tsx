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

/** Tells when something was last clicked; `forget` makes it long ago. */
function useLastClick() {
  const at = useRef(-Infinity);
  useEffect(() => {
    const note = () => {
      at.current = performance.now();
    };
    window.addEventListener('click', note, true);
    return () => window.removeEventListener('click', note, true);
  }, []);
  return at;
}

interface AskProps {
  pending: PendingOAuthRequest[];
  onLater: () => void;
}

function Ask({ pending, onLater }: AskProps) {
  const { t } = useTranslationRef(intranetTexts);
  const dialog = useRef<HTMLDialogElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const refuse = () => {
    onLater();
    pending.forEach(request => request.reject());
  };
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

/** A request that comes so soon after a click is what the click asked for. */
const clickMs = 1_000;

/**
 * Asks for a new sign-in over the page when the session has run out; the page and what is typed in it stay. After "not
 * now" the page itself no longer asks, only the person does, by a click: text goes on being written in peace.
 */
export function RenewSession() {
  const pending = usePending();
  const lastClick = useLastClick();
  const [later, setLater] = useState(false);
  const clicked = performance.now() - lastClick.current < clickMs;
  const muted = later && !clicked;
  useEffect(() => {
    if (muted) pending.forEach(request => request.reject());
    else if (pending.length > 0) setLater(false);
  }, [pending, muted]);
  const notNow = () => {
    lastClick.current = -Infinity;
    setLater(true);
  };
  return pending.length > 0 && !muted ? (
    <Ask pending={pending} onLater={notNow} />
  ) : null;
}
