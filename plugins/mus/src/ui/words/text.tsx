import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { visuallyHidden } from '@mui/utils';
import type { ReactNode } from 'react';

interface HeadingProps {
  level: 1 | 2 | 3;
  id?: string;
  /** May take the focus when a step leads to it. */
  target?: boolean;
  children: ReactNode;
}

/** A heading; its size follows its level. */
export function Heading({ level, id, target, children }: HeadingProps) {
  return (
    <Typography
      variant={`h${level}`}
      component={`h${level}`}
      id={id}
      tabIndex={target ? -1 : undefined}
      sx={{
        overflowWrap: 'anywhere',
        scrollMarginTop: 16,
        ...(target ? { '&:focus': { outline: 'none' } } : {}),
      }}
    >
      {children}
    </Typography>
  );
}

interface TextProps {
  children: ReactNode;
  /** `quiet` for what may be skipped. */
  kind?: 'body' | 'quiet' | 'strong';
  id?: string;
  as?: 'p' | 'span' | 'div';
  /** Keeps the line breaks people wrote. */
  lines?: boolean;
}

/** Running text. */
export function Text({
  children,
  kind = 'body',
  id,
  as = 'p',
  lines,
}: TextProps) {
  return (
    <Typography
      id={id}
      component={as}
      variant={kind === 'quiet' ? 'body2' : 'body1'}
      color={kind === 'quiet' ? 'text.secondary' : 'text.primary'}
      sx={{
        maxWidth: '70ch',
        overflowWrap: 'anywhere',
        fontWeight: kind === 'strong' ? 650 : undefined,
        whiteSpace: lines ? 'pre-wrap' : undefined,
      }}
    >
      {children}
    </Typography>
  );
}

/** Said, not shown. */
export function Hidden(props: { children: ReactNode; id?: string }) {
  return (
    <span id={props.id} style={visuallyHidden}>
      {props.children}
    </span>
  );
}

/** Label and value pairs, read as such. */
export function Facts(props: {
  items: ReadonlyArray<{ label: string; value: ReactNode }>;
}) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'minmax(9rem, auto) 1fr' },
        columnGap: 3,
        rowGap: { xs: 0.5, sm: 1 },
      }}
    >
      {props.items.map(({ label, value }) => (
        <Box key={label} sx={{ display: 'contents' }}>
          <Typography
            component="dt"
            variant="body2"
            color="text.secondary"
            sx={{ pt: '0.15rem' }}
          >
            {label}
          </Typography>
          <Typography
            component="dd"
            variant="body1"
            sx={{ m: 0, mb: { xs: 1, sm: 0 }, overflowWrap: 'anywhere' }}
          >
            {value}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
