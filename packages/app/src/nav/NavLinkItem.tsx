import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';

/** One line of the main menu. */
export function NavLinkItem(props: {
  to: string;
  icon: ReactNode;
  label: string;
  /** A number in a badge, with the words a screen reader says for it. */
  badge?: { count: number; label: string };
}) {
  const { to, icon, label, badge } = props;
  return (
    <li>
      <NavLink to={to} end={to === '/'} className="sk-nav-link">
        <span className="sk-nav-icon" aria-hidden="true">
          {icon}
        </span>
        <span className="sk-nav-label">{label}</span>
        {badge && badge.count > 0 && (
          <span className="sk-badge">
            <span aria-hidden="true">{badge.count}</span>
            <span className="sk-visually-hidden">{badge.label}</span>
          </span>
        )}
      </NavLink>
    </li>
  );
}
