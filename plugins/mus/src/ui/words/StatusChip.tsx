import Box from '@mui/material/Box';
import { Icon } from '../look/Icon';
import type { IconName } from '../look/icons';
import { Hidden } from './text';
import { toneColors } from '../look/tokens';
import type { Tone } from '../look/tokens';

const toneIcons: Record<Tone, IconName> = {
  neutral: 'pending',
  info: 'info',
  good: 'check',
  warning: 'warning',
  bad: 'error',
};

interface StatusChipProps {
  tone: Tone;
  label: string;
  icon?: IconName;
  /** Said after the label, where what stands round it says it to the eye. */
  said?: string;
}

/** A state: icon and word, never colour alone. */
export function StatusChip({ tone, label, icon, said }: StatusChipProps) {
  return (
    <Box
      component="span"
      sx={theme => ({
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        px: 1,
        py: '2px',
        borderRadius: 1,
        fontSize: '0.9375rem',
        lineHeight: 1.5,
        fontWeight: 600,
        color: toneColors(theme, tone).ink,
        backgroundColor: toneColors(theme, tone).surface,
        '& svg': { fontSize: '1.1rem', flexShrink: 0 },
      })}
    >
      <Icon name={icon ?? toneIcons[tone]} />
      {label}
      {said && <Hidden>{said}</Hidden>}
    </Box>
  );
}
