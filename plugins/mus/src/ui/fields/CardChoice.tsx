import Box from '@mui/material/Box';
import MuiRadio from '@mui/material/Radio';
import type { Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { Fragment, useId } from 'react';
import type { FieldParts } from './Field';
import { Fieldset } from './Fieldset';
import { tint } from '../look/UiTheme';

/** A card to pick. */
export interface PickCard {
  value: string;
  title: string;
  /** Short lines on the card. */
  lines: readonly string[];
}

interface CardChoiceProps extends FieldParts {
  cards: readonly PickCard[];
  value: string | null;
  onChange: (value: string) => void;
  readOnly?: boolean;
}

const cardSx = (chosen: boolean) => (theme: Theme) => ({
  display: 'flex',
  gap: 0.5,
  alignItems: 'flex-start',
  minWidth: 0,
  p: 1.5,
  pl: 0.5,
  border: '1px solid',
  borderColor: chosen ? 'primary.main' : 'divider',
  boxShadow: chosen ? `inset 0 0 0 1px ${theme.palette.primary.main}` : 'none',
  backgroundColor: chosen ? tint(theme) : 'transparent',
  borderRadius: 2,
  cursor: 'pointer',
});

/** A long word may break after its slash, not inside a half. */
const breakable = (title: string) =>
  title.split(/(?<=\/)/).map(part => (
    <Fragment key={part}>
      {part}
      <wbr />
    </Fragment>
  ));

function Lines({ id, lines }: { id: string; lines: readonly string[] }) {
  return (
    <Box component="ul" id={id} sx={{ m: 0, mt: 0.5, pl: 2.25 }}>
      {lines.map(line => (
        <Typography
          key={line}
          component="li"
          variant="body2"
          color="text.secondary"
        >
          {line}
        </Typography>
      ))}
    </Box>
  );
}

/** Cards of which one is picked; arrow keys move between them as in any group of radio buttons. */
export function CardChoice({
  cards,
  value,
  onChange,
  readOnly,
  ...parts
}: CardChoiceProps) {
  const name = useId();
  return (
    <Fieldset {...parts} big>
      <Box
        sx={{
          mt: 1,
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns:
            'repeat(auto-fill, minmax(min(17rem, 100%), 1fr))',
        }}
      >
        {cards.map((card, at) => (
          <Box
            component="label"
            key={card.value}
            sx={cardSx(card.value === value)}
          >
            <MuiRadio
              name={name}
              value={card.value}
              checked={card.value === value}
              disabled={readOnly}
              onChange={() => onChange(card.value)}
              inputProps={{
                'aria-label': card.title,
                'aria-describedby': `${name}-${at}`,
              }}
            />
            <Box sx={{ minWidth: 0, pt: 1 }}>
              <Typography sx={{ fontWeight: 650, overflowWrap: 'anywhere' }}>
                {breakable(card.title)}
              </Typography>
              <Lines id={`${name}-${at}`} lines={card.lines} />
            </Box>
          </Box>
        ))}
      </Box>
    </Fieldset>
  );
}
