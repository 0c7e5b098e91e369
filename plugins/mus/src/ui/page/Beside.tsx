import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';
import type { ReactNode } from 'react';
import { Stack } from './layout';
import { widths } from '../look/tokens';

const wide = '@media (min-width: 1100px)';

/** A guide left of the text on wide screens; gone on narrow ones. */
export function Beside(props: { aside: ReactNode; children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 4,
        gridTemplateColumns: 'minmax(0, 1fr)',
        [wide]: { gridTemplateColumns: `15rem minmax(0, ${widths.reading})` },
      }}
    >
      <Box sx={{ display: 'none', [wide]: { display: 'block' } }}>
        {props.aside}
      </Box>
      <Box sx={{ minWidth: 0 }}>{props.children}</Box>
    </Box>
  );
}

/** A navigation that stays in view while the text is scrolled. */
export function Aside(props: { label: string; children: ReactNode }) {
  return (
    <Box
      component="nav"
      aria-label={props.label}
      sx={{
        position: 'sticky',
        top: 16,
        maxHeight: 'calc(100vh - 32px)',
        overflowY: 'auto',
      }}
    >
      <Stack gap={1.5}>{props.children}</Stack>
    </Box>
  );
}

/** On paper only the sheet is left: no menu, no header of the portal. */
const onPaper = {
  '@media print': {
    'body *': { visibility: 'hidden' },
    '.mus-sheet, .mus-sheet *': { visibility: 'visible' },
    '.mus-sheet': {
      position: 'absolute !important',
      inset: '0 0 auto 0 !important',
      maxWidth: 'none !important',
      border: '0 !important',
      padding: '0 !important',
    },
    '.mus-sheet section': { breakInside: 'avoid' },
  },
};

interface FrameProps {
  phone: boolean;
  /** What is printed of this page. */
  sheet?: boolean;
  children: ReactNode;
}

/** As wide as the page, or as a phone; a sheet is all that reaches the paper. */
export function Frame({ phone, sheet, children }: FrameProps) {
  return (
    <Box
      className={sheet ? 'mus-sheet' : undefined}
      sx={{
        maxWidth: phone ? '390px' : widths.reading,
        border: 1,
        borderColor: 'divider',
        borderRadius: phone ? 4 : 2,
        p: { xs: 2, sm: phone ? 2 : 4 },
        bgcolor: 'background.paper',
      }}
    >
      {sheet && <GlobalStyles styles={onPaper} />}
      {children}
    </Box>
  );
}
