import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** A piece of a document that is read, with its quiet tools at the end; drawn as a field while it is written in. */
export function Block(props: {
  children: ReactNode;
  open?: boolean;
  id?: string;
}) {
  return (
    <Box
      id={props.id}
      sx={{
        minWidth: 0,
        py: 1.5,
        borderTop: '1px solid',
        borderColor: 'divider',
        ...(props.open
          ? {
              px: 2,
              my: 1,
              border: '1px solid',
              borderColor: 'primary.main',
              borderRadius: 2,
            }
          : {}),
      }}
    >
      {props.children}
    </Box>
  );
}
