import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { visuallyHidden } from '@mui/utils';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { FieldParts } from './Field';
import { Icon } from './Icon';

interface FieldsetProps extends FieldParts {
  children: ReactNode;
  /** The question reads as a heading. */
  big?: boolean;
}

/** Several fields that answer one question; the question is their name. */
export function Fieldset(props: FieldsetProps) {
  const own = useId();
  const id = props.id ?? own;
  const hintId = props.hint ? `${id}-hint` : undefined;
  const errorId = props.error ? `${id}-error` : undefined;
  return (
    <Box
      component="fieldset"
      id={id}
      tabIndex={-1}
      aria-describedby={
        [hintId, errorId].filter(Boolean).join(' ') || undefined
      }
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
      {props.hint && (
        <Typography
          id={hintId}
          component="div"
          variant="body2"
          color="text.secondary"
          sx={{ maxWidth: '70ch' }}
        >
          {props.hint}
        </Typography>
      )}
      {props.error && (
        <Typography
          id={errorId}
          variant="body2"
          color="error"
          sx={{ fontWeight: 650, display: 'flex', gap: 0.5 }}
        >
          <Icon name="error" />
          {props.error}
        </Typography>
      )}
      {props.children}
    </Box>
  );
}
