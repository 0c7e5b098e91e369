import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Heading } from '../words/text';
import { Stack } from './layout';

interface CardProps {
  title?: string;
  /** Name for the ear where the title is drawn by the content. */
  label?: string;
  /** Level of the title; default 2. */
  level?: 2 | 3;
  /** Stands right of the title. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A piece of a page that belongs together. */
export function Card({ title, label, level = 2, aside, children }: CardProps) {
  const id = useId();
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={title ? id : undefined}
      aria-label={title ? undefined : label}
      sx={{ p: { xs: 2, sm: 3 }, borderRadius: 2, minWidth: 0 }}
    >
      <Stack>
        {title && (
          <Box
            sx={{
              display: 'flex',
              gap: 2,
              flexWrap: 'wrap',
              justifyContent: 'space-between',
              alignItems: 'center',
            }}
          >
            <Heading level={level} id={id}>
              {title}
            </Heading>
            {aside}
          </Box>
        )}
        {children}
      </Stack>
    </Paper>
  );
}
