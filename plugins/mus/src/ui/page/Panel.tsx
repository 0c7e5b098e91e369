import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** A lesser piece inside a card. */
export function Panel(props: { children: ReactNode }) {
  return (
    <Box
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 2,
        p: { xs: 1.5, sm: 2 },
        bgcolor: 'background.default',
        minWidth: 0,
      }}
    >
      {props.children}
    </Box>
  );
}
