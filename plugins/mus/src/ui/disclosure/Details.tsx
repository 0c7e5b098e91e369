import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Stack } from '../page/layout';

/** More for those who want it; the device's own disclosure. */
export function Details(props: {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  /** Called when it is opened, e.g. to fetch what is in it. */
  onOpen?: () => void;
}) {
  return (
    <Box
      component="details"
      open={props.open}
      onToggle={event => {
        if (event.currentTarget.open) props.onOpen?.();
      }}
      sx={{
        '& > summary': {
          cursor: 'pointer',
          // 44 px high on one line, and close together on two.
          py: '9.5px',
          lineHeight: '25px',
          fontWeight: 600,
          color: 'primary.main',
          width: 'fit-content',
        },
      }}
    >
      <summary>{props.summary}</summary>
      <Box sx={{ pt: 1, pb: 2 }}>
        <Stack>{props.children}</Stack>
      </Box>
    </Box>
  );
}
