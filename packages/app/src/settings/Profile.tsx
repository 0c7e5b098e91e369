import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMe } from '../person/useMe';
import { intranetTexts } from '../texts/intranetTexts';

/** What the municipality's directory knows about me. */
export function Profile() {
  const { t } = useTranslationRef(intranetTexts);
  const me = useMe();
  if (!me) return null;
  const facts = [
    [t('settings.name'), me.displayName],
    [t('settings.jobTitle'), me.title],
    [t('settings.units'), me.units.join(', ')],
    [t('settings.mail'), me.mail ?? t('settings.noMail')],
  ].filter(([, value]) => value);
  return (
    <section className="sk-card" aria-labelledby="om-dig">
      <h2 id="om-dig">{t('settings.profile')}</h2>
      <dl className="sk-facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="sk-small">{t('settings.profileHint')}</p>
    </section>
  );
}
