import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { visuallyHidden } from '@mui/utils';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import { uiTexts } from './texts';

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

const hiddenSx = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clip: 'rect(0 0 0 0)',
  whiteSpace: 'nowrap',
} as const;

/** Label, hint, error and field, tied together for the ear as for the eye. */
export function Field(props: FieldProps) {
  const { t } = useTranslationRef(uiTexts);
  const own = useId();
  const id = props.id ?? own;
  const hintId = props.hint ? `${id}-hint` : undefined;
  const errorId = props.error ? `${id}-error` : undefined;
  const describedBy = [hintId, errorId].filter(Boolean).join(' ') || undefined;
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
      <Typography
        component="label"
        htmlFor={id}
        sx={{ fontWeight: 650, ...(props.hiddenLabel ? hiddenSx : {}) }}
      >
        {props.spokenBefore && (
          <span style={visuallyHidden}>{`${props.spokenBefore}: `}</span>
        )}
        {props.label}
        {props.optional && (
          <Typography component="span" color="text.secondary">
            {' '}
            {t('optional')}
          </Typography>
        )}
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
      {props.children({ id, describedBy, invalid: Boolean(props.error) })}
      {props.below}
    </Box>
  );
}
