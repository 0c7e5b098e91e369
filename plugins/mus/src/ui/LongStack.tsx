import Box from '@mui/material/Box';
import { Children } from 'react';
import type { ReactNode } from 'react';
import { Stack } from './page/layout';

/** So many are laid out and painted together. */
const group = 10;

interface LongStackProps {
  children: ReactNode;
  /** Steps of 8 px between. */
  gap: number;
  /** How tall one is until it has been drawn, rem. */
  height: number;
}

/** What is far from where one looks is laid out and painted when one comes near. */
const farOff = (height: number) => ({
  contentVisibility: 'auto',
  containIntrinsicSize: `auto ${height}rem`,
  // The frame of what has the focus is drawn outside of it.
  overflowClipMargin: '8px',
});

/**
 * One under the other, however many: a key in one of two hundred costs no more
 * than in one of ten. All are found, focused, read aloud and printed as ever.
 */
export function LongStack({ children, gap, height }: LongStackProps) {
  const all = Children.toArray(children);
  const groups = Array.from(
    { length: Math.ceil(all.length / group) },
    (_, at) => all.slice(at * group, (at + 1) * group),
  );
  return (
    <Stack gap={gap}>
      {groups.map((part, at) => (
        <Box
          key={at}
          sx={groups.length > 2 ? farOff(height * part.length) : undefined}
        >
          <Stack gap={gap}>{part}</Stack>
        </Box>
      ))}
    </Stack>
  );
}
