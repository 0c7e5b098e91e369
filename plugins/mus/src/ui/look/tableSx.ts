import type { SxProps, Theme } from '@mui/material/styles';

const narrow = '@media (max-width: 767.95px)';
/** A table of many columns stands beside the menu with every state on one line. */
export const roomy = '@media (min-width: 1240px)';
/** Many columns need more room beside the menu. */
const narrowForMany = '@media (max-width: 1139.95px)';

/** Where a table becomes cards. */
export const cardsBelow = (many: boolean) => (many ? narrowForMany : narrow);

const cards = {
  '&, & tbody, & tr, & th, & td': { display: 'block', width: 'auto' },
  '& thead': {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clip: 'rect(0 0 0 0)',
  },
  // The keyboard must not stop at what nobody sees.
  '& thead button': { visibility: 'hidden' },
  '& tbody tr': {
    border: 1,
    borderColor: 'divider',
    borderRadius: 2,
    p: 2,
    mb: 1.5,
    bgcolor: 'background.paper',
  },
  '& tbody tr.withBelow': {
    borderBottom: 0,
    borderRadius: '16px 16px 0 0',
    mb: 0,
    pb: 0,
  },
  '& tbody tr.below': { borderTop: 0, borderRadius: '0 0 16px 16px', pt: 0.5 },
  '& tbody th': { border: 0, p: 0, pb: 1, fontSize: '1.0625rem' },
  '& tbody td': {
    border: 0,
    p: 0,
    py: '3px',
    display: 'flex',
    columnGap: 2,
    textAlign: 'start',
    '@media (max-width: 359.95px)': { flexWrap: 'wrap' },
  },
  '& tbody td.wideOnly, & tbody td.nothing': { display: 'none' },
  '& tbody td .label': {
    display: 'inline',
    flex: '0 0 8.5rem',
    textAlign: 'start',
    color: 'text.secondary',
  },
  '& tbody td .value': { minWidth: 0 },
  '& tbody td button': { minHeight: 44 },
};

/** Sentences stand under their heading, with the whole width of the card. */
const cardsOfProse = {
  ...cards,
  '& tbody td': { ...cards['& tbody td'], display: 'block', py: 0.5 },
  '& tbody td .label': {
    ...cards['& tbody td .label'],
    display: 'block',
    fontSize: '0.875rem',
  },
};

/** How a table is set. */
export interface TableLook {
  /** Tighter rows. */
  readonly dense?: boolean;
  /** More columns than a window of middle size has room for. */
  readonly many?: boolean;
  /** Sentences rather than words and numbers. */
  readonly prose?: boolean;
}

/** Styles of a table that becomes cards on a phone; it keeps its roles in both. */
export function tableSx({
  dense = false,
  many = false,
  prose = false,
}: TableLook): SxProps<Theme> {
  const gap = many ? '8px' : '12px';
  const pad = dense ? `2px ${gap} 2px 0` : `10px ${gap} 10px 0`;
  return {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: many ? '0.875rem' : '0.9375rem',
    lineHeight: 1.45,
    '& caption': { textAlign: 'start' },
    '& th, & td': {
      textAlign: 'start',
      padding: pad,
      borderBottom: 1,
      borderColor: 'divider',
      verticalAlign: prose ? 'top' : 'middle',
    },
    '& th.end, & td.end': {
      textAlign: 'end',
      fontVariantNumeric: 'tabular-nums',
    },
    '& thead th': {
      color: 'text.secondary',
      fontWeight: 600,
      whiteSpace: many || prose ? 'normal' : 'nowrap',
      verticalAlign: 'bottom',
    },
    // Every row as high as the others, so that 25 people are seen at once.
    '& tbody td button': dense ? { minHeight: 32, py: '2px' } : {},
    '& tbody th': { fontWeight: 600 },
    '& .label': { display: 'none' },
    '& tr.withBelow > th, & tr.withBelow > td': { borderBottom: 0, pb: 0 },
    '& tr.below > td': { pt: 0, pr: 0 },
    '& tbody tr:hover': { bgcolor: 'action.hover' },
    [cardsBelow(many)]: prose ? cardsOfProse : cards,
  };
}
