import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Icon } from '../look/Icon';

/** Ids that tie the lines above a field to it. */
const hintIdOf = (id: string) => `${id}-hint`;
const errorIdOf = (id: string) => `${id}-error`;

/** For `aria-describedby`: the lines that there are. */
export const describedBy = (
  id: string,
  { hint, error }: { hint?: ReactNode; error?: string },
): string | undefined =>
  [hint && hintIdOf(id), error && errorIdOf(id)].filter(Boolean).join(' ') ||
  undefined;

interface FieldLinesProps {
  /** Of the field. */
  id: string;
  hint?: ReactNode;
  error?: string;
}

/** Hint and error between the name of a field and the field. */
export function FieldLines({ id, hint, error }: FieldLinesProps) {
  return (
    <>
      {hint && (
        <Typography
          id={hintIdOf(id)}
          component="div"
          variant="body2"
          color="text.secondary"
          sx={{ maxWidth: '70ch' }}
        >
          {hint}
        </Typography>
      )}
      {error && (
        <Typography
          id={errorIdOf(id)}
          variant="body2"
          color="error"
          sx={{ fontWeight: 650, display: 'flex', gap: 0.5 }}
        >
          <Icon name="error" />
          {error}
        </Typography>
      )}
    </>
  );
}
