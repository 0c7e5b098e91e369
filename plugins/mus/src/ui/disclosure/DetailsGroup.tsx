import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Some `Details` close together; takes no room when none of them is there. */
export function DetailsGroup({ children }: { children: ReactNode }) {
  return (
    <Box sx={{ display: 'grid', '&:empty': { display: 'none' } }}>
      {children}
    </Box>
  );
}
