import MuiLink from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';

interface LinkProps {
  children: ReactNode;
  /** A page of the portal, a place on this page (`#…`), or an https address. */
  to: string;
  strong?: boolean;
  onClick?: () => void;
}

/** A link; other sites open with an honest address and no trace back. */
export function Link({ children, to, strong, onClick }: LinkProps) {
  const sx = {
    overflowWrap: 'anywhere',
    ...(strong ? { fontWeight: 650 } : {}),
  } as const;
  if (/^(https:|#)/.test(to)) {
    const away = to.startsWith('#')
      ? {}
      : { target: '_blank', rel: 'noopener noreferrer' };
    return (
      <MuiLink href={to} underline="always" sx={sx} onClick={onClick} {...away}>
        {children}
      </MuiLink>
    );
  }
  return (
    <MuiLink
      component={RouterLink}
      to={to}
      underline="always"
      sx={sx}
      onClick={onClick}
    >
      {children}
    </MuiLink>
  );
}
