import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { roomy } from '../look/tableSx';

/** Words that belong on one line, in a table that has the room. */
export function OneLine(props: { children: ReactNode }) {
  return (
    <Box component="span" sx={{ [roomy]: { whiteSpace: 'nowrap' } }}>
      {props.children}
    </Box>
  );
}
