import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Icon } from '../look/Icon';
import type { IconName } from '../look/icons';

/** An icon with its text; the text never wraps under the icon. */
export function IconLine(props: { icon: IconName; children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'auto 1fr',
        gap: 1.5,
        '& > svg': { mt: '3px', color: 'text.secondary' },
      }}
    >
      <Icon name={props.icon} />
      <Box sx={{ minWidth: 0 }}>{props.children}</Box>
    </Box>
  );
}
