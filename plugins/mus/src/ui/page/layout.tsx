import Box from '@mui/material/Box';
import MuiStack from '@mui/material/Stack';
import type { ReactNode } from 'react';

interface StackProps {
  children: ReactNode;
  /** Steps of 8 px between; default 2. */
  gap?: number;
}

/** One under the other. */
export function Stack({ children, gap = 2 }: StackProps) {
  return (
    <MuiStack spacing={gap} useFlexGap>
      {children}
    </MuiStack>
  );
}

interface RowProps extends StackProps {
  align?: 'center' | 'start' | 'baseline' | 'end';
  /** Pushes first and last apart. */
  apart?: boolean;
}

/** Beside each other; wraps when there is no room. */
export function Row({ children, gap = 1, align = 'center', apart }: RowProps) {
  return (
    <MuiStack
      direction="row"
      spacing={gap}
      useFlexGap
      sx={{
        flexWrap: 'wrap',
        alignItems:
          align === 'start' || align === 'end' ? `flex-${align}` : align,
        justifyContent: apart ? 'space-between' : undefined,
      }}
    >
      {children}
    </MuiStack>
  );
}

/** Equal columns on wide screens, one column on a phone. */
export function Columns(props: {
  children: ReactNode;
  min?: string;
  gap?: number;
}) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: props.gap ?? 3,
        gridTemplateColumns: `repeat(auto-fit, minmax(min(${props.min ?? '20rem'}, 100%), 1fr))`,
      }}
    >
      {props.children}
    </Box>
  );
}

/** A list whose items are read as such, without bullets. */
export function PlainList(props: {
  children: ReactNode;
  label?: string;
  gap?: number;
}) {
  return (
    <Box
      component="ul"
      role="list"
      aria-label={props.label}
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gap: props.gap ?? 1,
      }}
    >
      {props.children}
    </Box>
  );
}
