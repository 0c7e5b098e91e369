import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Icon } from '../look/Icon';
import type { IconName } from '../look/icons';
import { toneColors } from '../look/tokens';
import type { Tone } from '../look/tokens';

const noticeIcons: Record<Tone, IconName> = {
  neutral: 'info',
  info: 'info',
  good: 'check',
  warning: 'warning',
  bad: 'error',
};

interface NoticeProps {
  tone: Tone;
  icon?: IconName;
  children: ReactNode;
  /** Read aloud when it appears. */
  announce?: boolean;
  /** Lets the focus be moved to it. */
  id?: string;
}

/** A remark in the run of a page. */
export function Notice({ tone, icon, children, announce, id }: NoticeProps) {
  return (
    <Box
      id={id}
      tabIndex={id ? -1 : undefined}
      role={announce ? 'status' : undefined}
      sx={theme => ({
        display: 'flex',
        gap: 1.5,
        p: 2,
        borderRadius: 2,
        maxWidth: '44rem',
        color: toneColors(theme, tone).ink,
        backgroundColor: toneColors(theme, tone).surface,
        borderInlineStart: `4px solid ${toneColors(theme, tone).line}`,
        '& a, & p, & h2, & h3': { color: 'inherit' },
      })}
    >
      <Box sx={{ pt: '2px' }}>
        <Icon name={icon ?? noticeIcons[tone]} />
      </Box>
      <Box sx={{ minWidth: 0, display: 'grid', gap: 1 }}>{children}</Box>
    </Box>
  );
}
