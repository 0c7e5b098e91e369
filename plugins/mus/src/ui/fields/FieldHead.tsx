import Typography from '@mui/material/Typography';
import { visuallyHidden } from '@mui/utils';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { memo } from 'react';
import type { FieldParts } from './Field';
import { FieldLines } from './FieldLines';
import { uiTexts } from '../texts';

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
        sx={{ fontWeight: 650, ...(props.hiddenLabel ? visuallyHidden : {}) }}
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
      <FieldLines id={id} hint={props.hint} error={props.error} />
    </>
  );
});
