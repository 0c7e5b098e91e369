import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Short fields beside each other, their labels in line; one under the other on a phone. */
export function Fields(props: { children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 3,
        rowGap: 2,
        alignItems: 'flex-start',
        '& > *': { minWidth: { xs: '100%', sm: '12rem' } },
      }}
    >
      {props.children}
    </Box>
  );
}
