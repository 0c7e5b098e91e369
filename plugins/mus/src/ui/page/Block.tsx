import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { phone } from '../look/tokens';

interface BlockProps {
  children: ReactNode;
  /** Quiet tools right of it. */
  aside?: ReactNode;
  /** It is being written in. */
  open?: boolean;
  /** On a phone the tools stand under it, so that it keeps its width. */
  folds?: boolean;
}

const openSx = {
  px: 2,
  my: 1,
  border: '1px solid',
  borderColor: 'primary.main',
  borderRadius: 2,
} as const;

const foldsSx = {
  [phone]: { flexDirection: 'column', alignItems: 'flex-start', gap: 0 },
} as const;

/** A piece of a document that is read, its quiet tools beside it; drawn as a field while it is written in. */
export function Block({ children, aside, open, folds }: BlockProps) {
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
        ...(folds ? foldsSx : {}),
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0, alignSelf: 'stretch' }}>{children}</Box>
      {aside}
    </Box>
  );
}
