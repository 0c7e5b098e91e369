import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { widths } from '../look/tokens';

/** A narrow column that stays in view beside the text; above it on smaller screens. */
export function WithSide(props: { side: ReactNode; children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: { xs: 2, md: 5 },
        alignItems: 'start',
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          md: '15rem minmax(0, 1fr)',
        },
      }}
    >
      <Box sx={{ position: { md: 'sticky' }, top: { md: 16 }, minWidth: 0 }}>
        {props.side}
      </Box>
      <Box sx={{ minWidth: 0, maxWidth: widths.reading }}>{props.children}</Box>
    </Box>
  );
}
