import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** A place on the page that a button leads to; takes the focus there. */
export function Target(props: { id: string; children: ReactNode }) {
  return (
    <Box
      id={props.id}
      tabIndex={-1}
      sx={{ scrollMarginTop: 16, '&:focus': { outline: 'none' } }}
    >
      {props.children}
    </Box>
  );
}
