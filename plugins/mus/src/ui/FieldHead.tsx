import Typography from '@mui/material/Typography';
import { visuallyHidden } from '@mui/utils';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { memo } from 'react';
import type { FieldParts } from './Field';
import { Icon } from './Icon';
import { uiTexts } from './texts';

const hiddenSx = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clip: 'rect(0 0 0 0)',
  whiteSpace: 'nowrap',
} as const;

/** Ids that tie what stands above a field to it. */
export const hintIdOf = (id: string) => `${id}-hint`;
export const errorIdOf = (id: string) => `${id}-error`;

interface FieldHeadProps extends FieldParts {
  id: string;
  hiddenLabel?: boolean;
}

/** What stands above a field; not drawn again while only its value changes. */
export const FieldHead = memo((props: FieldHeadProps) => {
  const { t } = useTranslationRef(uiTexts);
  const { id } = props;
  return (
    <>
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
          id={hintIdOf(id)}
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
          id={errorIdOf(id)}
          variant="body2"
          color="error"
          sx={{ fontWeight: 650, display: 'flex', gap: 0.5 }}
        >
          <Icon name="error" />
          {props.error}
        </Typography>
      )}
    </>
  );
});
