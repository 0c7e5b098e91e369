import {
  configApiRef,
  microsoftAuthApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { useLanguage } from '../language/useLanguage';
import { intranetTexts } from '../texts/intranetTexts';
import { Logo } from '../ui/Logo';
import { oidcAuthApiRef } from './authApi';
import { SignInLandscape } from './SignInLandscape';
import { type SignInState, useSignIn } from './useSignIn';
import './signIn.css';

function Problem({ state }: { state: SignInState }) {
  const { t } = useTranslationRef(intranetTexts);
  const texts = {
    closed: t('signIn.closed'),
    blocked: t('signIn.blocked'),
    other: t('signIn.failed', {
      reason: state.phase === 'failed' ? state.reason : '',
    }),
  };
  return (
    <div role="alert">
      {state.phase === 'failed' && (
        <p className="sk-signin-problem">{texts[state.problem]}</p>
      )}
    </div>
  );
}

function LanguageSwitch() {
  const { t } = useTranslationRef(intranetTexts);
  const { language, setLanguage } = useLanguage();
  const other = language === 'da' ? 'en' : 'da';
  return (
    <button
      type="button"
      lang={other}
      className="sk-text-button"
      onClick={() => setLanguage(other)}
    >
      {t('signIn.otherLanguage')}
    </button>
  );
}

function useProvider() {
  const config = useApi(configApiRef);
  const oidc = useApi(oidcAuthApiRef);
  const microsoft = useApi(microsoftAuthApiRef);
  const wanted = config.getOptionalString('app.signIn.provider');
  return wanted === 'microsoft' ? microsoft : oidc;
}

/** The page before the intranet. Takes up a running session without a click. */
export default function SignInPage({ onSignInSuccess }: SignInPageProps) {
  const { t } = useTranslationRef(intranetTexts);
  const { state, signIn } = useSignIn(useProvider(), onSignInSuccess);
  const label = state.phase === 'working' ? 'signIn.working' : 'signIn.button';
  return (
    <div className="sk-signin">
      <main className="sk-signin-card">
        <div className="sk-signin-brand">
          <Logo size={44} />
          <span>{t('municipality')}</span>
        </div>
        {state.phase === 'checking' ? (
          <>
            <h1 className="sk-visually-hidden">{t('intranet')}</h1>
            <p role="status">{t('signIn.checking')}</p>
          </>
        ) : (
          <>
            <h1>{t('signIn.title')}</h1>
            <p className="sk-small">{t('signIn.lead')}</p>
            <Problem state={state} />
            <div className="sk-signin-actions">
              <button
                type="button"
                className="sk-button"
                onClick={() => void signIn()}
              >
                {t(label)}
              </button>
              <LanguageSwitch />
            </div>
          </>
        )}
      </main>
      <SignInLandscape />
    </div>
  );
}
