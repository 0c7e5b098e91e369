import {
  identityApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import type { NavContentComponentProps } from '@backstage/plugin-app-react';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { useUnread } from '../notifications/useUnread';
import { intranetTexts } from '../texts/intranetTexts';
import { Icon } from '../ui/Icon';
import { NavLinkItem } from './NavLinkItem';

function useMenu() {
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => setOpen(false), [pathname]);
  return { open, toggle: () => setOpen(before => !before) };
}

function SignOutItem({ label }: { label: string }) {
  const identity = useApi(identityApiRef);
  return (
    <li className="sk-nav-end">
      <button
        type="button"
        className="sk-nav-link"
        onClick={() => void identity.signOut()}
      >
        <span className="sk-nav-icon" aria-hidden="true">
          <Icon name="signOut" />
        </span>
        <span className="sk-nav-label">{label}</span>
      </button>
    </li>
  );
}

/** The main menu: the intranet's own pages and MUS; a column on wide screens, a fold-out on narrow ones. */
export function MainNav({ navItems }: NavContentComponentProps) {
  const { t } = useTranslationRef(intranetTexts);
  const { open, toggle } = useMenu();
  const unread = useUnread();
  const mus = navItems.take('page:mus');
  return (
    <nav className="sk-nav" aria-label={t('nav.label')}>
      <button
        type="button"
        className="sk-menu-button"
        aria-expanded={open}
        aria-controls="sk-menu"
        onClick={toggle}
      >
        <Icon name={open ? 'close' : 'menu'} />
        {t('nav.open')}
        {unread > 0 && <span className="sk-dot" aria-hidden="true" />}
      </button>
      <ul id="sk-menu" className={open ? 'sk-menu sk-menu--open' : 'sk-menu'}>
        <NavLinkItem to="/" icon={<Icon name="home" />} label={t('nav.home')} />
        {mus && (
          <NavLinkItem
            to={mus.href}
            icon={<Icon name="talk" />}
            label={mus.title}
          />
        )}
        <NavLinkItem
          to="/personale"
          icon={<Icon name="people" />}
          label={t('nav.personnel')}
        />
        <NavLinkItem
          to="/notifications"
          icon={<Icon name="bell" />}
          label={t('nav.notifications')}
          badge={{ count: unread, label: t('nav.unread', { count: unread }) }}
        />
        <NavLinkItem
          to="/settings"
          icon={<Icon name="settings" />}
          label={t('nav.settings')}
        />
        <SignOutItem label={t('nav.signOut')} />
      </ul>
    </nav>
  );
}
