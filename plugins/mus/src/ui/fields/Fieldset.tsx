import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { visuallyHidden } from '@mui/utils';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { FieldParts } from './Field';
import { describedBy, FieldLines } from './FieldLines';

interface FieldsetProps extends FieldParts {
  children: ReactNode;
  /** The question reads as a heading. */
  big?: boolean;
}

/** Several fields that answer one question; the question is their name. */
export function Fieldset(props: FieldsetProps) {
  const own = useId();
  const id = props.id ?? own;
  return (
    <Box
      component="fieldset"
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy(id, props)}
      sx={{
        m: 0,
        p: 0,
        pl: props.error ? 2 : 0,
        border: 0,
        minWidth: 0,
        borderInlineStart: props.error ? '4px solid' : 0,
        borderColor: 'error.main',
      }}
    >
      <Typography
        component="legend"
        variant={props.big ? 'h3' : 'body1'}
        sx={{ p: 0, fontWeight: 650 }}
      >
        {props.spokenBefore && (
          <span style={visuallyHidden}>{`${props.spokenBefore}: `}</span>
        )}
        {props.label}
      </Typography>
      <FieldLines id={id} hint={props.hint} error={props.error} />
      {props.children}
    </Box>
  );
}
