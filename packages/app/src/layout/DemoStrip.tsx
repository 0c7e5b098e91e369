import {
  configApiRef,
  identityApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { intranetTexts } from '../texts/intranetTexts';

/** Demo only: says who one is and leads to the inbox and to another person. */
export function DemoStrip({ name }: { name: string | undefined }) {
  const { t } = useTranslationRef(intranetTexts);
  const config = useApi(configApiRef);
  const identity = useApi(identityApiRef);
  if (!config.getOptionalBoolean('app.demo.enabled')) return null;
  const inboxUrl = config.getOptionalString('app.demo.inboxUrl');
  return (
    <aside className="sk-demo" aria-label={t('demo.label')}>
      <span>{t('demo.signedInAs', { name: name ?? '…' })}</span>
      <button type="button" onClick={() => void identity.signOut()}>
        {t('demo.switch')}
      </button>
      {inboxUrl && (
        <a href={inboxUrl} target="_blank" rel="noreferrer">
          {t('demo.inbox')}
        </a>
      )}
    </aside>
  );
}
