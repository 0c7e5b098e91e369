import Paper from '@mui/material/Paper';
import type { ReactNode } from 'react';

/** A line that stays in view at the foot of the window; for trouble only. */
export function Sticky(props: { children: ReactNode }) {
  return (
    <Paper
      elevation={6}
      sx={{
        position: 'sticky',
        bottom: 16,
        zIndex: 2,
        px: 2,
        py: 1,
        borderRadius: 2,
        width: 'fit-content',
        maxWidth: '100%',
        '@media print': { display: 'none' },
      }}
    >
      {props.children}
    </Paper>
  );
}
