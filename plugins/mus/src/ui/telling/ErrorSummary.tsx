import Box from '@mui/material/Box';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEffect, useRef } from 'react';
import { Heading } from '../words/text';
import { Link } from '../words/Link';
import { uiTexts } from '../texts';

/** One thing to put right, and where. */
export interface SummaryItem {
  message: string;
  /** Id of the field. */
  fieldId?: string;
}

function goTo(fieldId: string) {
  const field = document.getElementById(fieldId);
  field?.scrollIntoView?.({ block: 'center' });
  field?.focus();
}

/** What stops the form, on top of it, each item a link to its field; takes the focus when it appears. */
export function ErrorSummary({ items }: { items: readonly SummaryItem[] }) {
  const { t } = useTranslationRef(uiTexts);
  const box = useRef<HTMLDivElement>(null);
  const told = JSON.stringify(items);
  useEffect(() => {
    if (told !== '[]') box.current?.focus();
  }, [told]);
  if (items.length === 0) return null;
  return (
    <Box
      ref={box}
      role="alert"
      tabIndex={-1}
      sx={{
        border: '3px solid',
        borderColor: 'error.main',
        borderRadius: 2,
        p: 2,
        display: 'grid',
        gap: 1,
      }}
    >
      <Heading level={2}>{t('errors.title', { count: items.length })}</Heading>
      <Box component="ul" sx={{ m: 0, pl: 3 }}>
        {items.map(item => (
          <li key={`${item.fieldId}${item.message}`}>
            {item.fieldId ? (
              <Link to={`#${item.fieldId}`} onClick={() => goTo(item.fieldId!)}>
                {item.message}
              </Link>
            ) : (
              item.message
            )}
          </li>
        ))}
      </Box>
    </Box>
  );
}
