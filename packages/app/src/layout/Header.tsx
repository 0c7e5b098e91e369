import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from 'react-router-dom';
import type { Me } from '../person/useMe';
import { intranetTexts } from '../texts/intranetTexts';
import { Logo } from '../ui/Logo';

function initials(name: string): string {
  const parts = name.split(' ').filter(Boolean);
  const last = parts.length > 1 ? parts[parts.length - 1] : '';
  return `${parts[0]?.[0] ?? ''}${last?.[0] ?? ''}`;
}

/** Name of the municipality, and who is signed in. */
export function Header({ me }: { me: Me | undefined }) {
  const { t } = useTranslationRef(intranetTexts);
  return (
    <header className="sk-header">
      <Link to="/" className="sk-brand">
        <Logo />
        <span>
          <span className="sk-brand-name">{t('municipality')}</span>{' '}
          <span className="sk-brand-place">{t('intranet')}</span>
        </span>
      </Link>
      {me && (
        <Link to="/settings" className="sk-who">
          <span className="sk-who-text">
            <span className="sk-who-name">{me.displayName}</span>{' '}
            <span className="sk-who-title">{me.title}</span>
          </span>
          <span className="sk-avatar" aria-hidden="true">
            {initials(me.displayName)}
          </span>
        </Link>
      )}
    </header>
  );
}
