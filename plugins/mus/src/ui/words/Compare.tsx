import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Heading } from './text';
import { Stack } from '../page/layout';

interface CompareSide {
  title: string;
  children: ReactNode;
}

/** Two texts side by side; one over the other on a phone. */
export function Compare({
  left,
  right,
  level = 3,
}: {
  left: CompareSide;
  right: CompareSide;
  level?: 2 | 3;
}) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' },
      }}
    >
      {[left, right].map((side, index) => (
        <Box
          key={index}
          sx={{
            border: 1,
            borderColor: 'divider',
            borderRadius: 2,
            p: 2,
            bgcolor: 'background.paper',
            minWidth: 0,
          }}
        >
          <Stack gap={1}>
            <Heading level={level}>{side.title}</Heading>
            {side.children}
          </Stack>
        </Box>
      ))}
    </Box>
  );
}
