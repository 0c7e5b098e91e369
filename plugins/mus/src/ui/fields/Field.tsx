import Box from '@mui/material/Box';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { FieldHead } from './FieldHead';
import { describedBy } from './FieldLines';

/** What every field has. */
export interface FieldParts {
  label: string;
  /** Under the label, before the field. */
  hint?: ReactNode;
  /** What to do about it; replaces nothing that was typed. */
  error?: string;
  optional?: boolean;
  /** Id of the input; error summaries link to it. */
  id?: string;
  /** Said before the label, not shown: the theme of a question. */
  spokenBefore?: string;
}

interface FieldProps extends FieldParts {
  /** Under the field, e.g. when it was saved. */
  below?: ReactNode;
  /** The label is there for the ear only. */
  hiddenLabel?: boolean;
  /** Takes the width that is left in a row. */
  grow?: boolean;
  children: (ids: {
    id: string;
    describedBy: string | undefined;
    invalid: boolean;
  }) => ReactNode;
}

/** Label, hint, error and field, tied together for the ear as for the eye. */
export function Field(props: FieldProps) {
  const own = useId();
  const id = props.id ?? own;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 0.5,
        ...(props.grow ? { flex: '1 1 12rem', minWidth: 0 } : {}),
        position: 'relative',
        pl: props.error ? 2 : 0,
        borderInlineStart: props.error ? '4px solid' : 0,
        borderColor: 'error.main',
      }}
    >
      <FieldHead
        id={id}
        label={props.label}
        spokenBefore={props.spokenBefore}
        optional={props.optional}
        hiddenLabel={props.hiddenLabel}
        hint={props.hint}
        error={props.error}
      />
      {props.children({
        id,
        describedBy: describedBy(id, props),
        invalid: Boolean(props.error),
      })}
      {props.below}
    </Box>
  );
}
