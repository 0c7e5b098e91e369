import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface BlockProps {
  children: ReactNode;
  /** Quiet tools right of it. */
  aside?: ReactNode;
  /** It is being written in. */
  open?: boolean;
}

const openSx = {
  px: 2,
  my: 1,
  border: '1px solid',
  borderColor: 'primary.main',
  borderRadius: 2,
} as const;

/** A piece of a document that is read, its quiet tools beside it; drawn as a field while it is written in. */
export function Block({ children, aside, open }: BlockProps) {
  return (
    <Box
      sx={{
        minWidth: 0,
        py: 1.5,
        display: 'flex',
        gap: 1,
        alignItems: 'flex-start',
        borderTop: '1px solid',
        borderColor: 'divider',
        ...(open ? openSx : {}),
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>{children}</Box>
      {aside}
    </Box>
  );
}
