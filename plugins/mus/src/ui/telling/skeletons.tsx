import Box from '@mui/material/Box';
import MuiSkeleton from '@mui/material/Skeleton';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { visuallyHidden } from '@mui/utils';
import { useEffect, useState } from 'react';
import { Stack } from '../page/layout';
import { Hidden, Text } from '../words/text';
import { uiTexts } from '../texts';
import { widths } from '../look/tokens';

function useAfter(milliseconds: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return passed;
}

/** The shape of a list to come. */
export function RowsSkeleton({
  rows = 3,
  height = 56,
}: {
  rows?: number;
  height?: number;
}) {
  const { t } = useTranslationRef(uiTexts);
  const slow = useAfter(1000);
  return (
    <div role="status">
      {slow ? (
        <Text kind="quiet">{t('loading')}</Text>
      ) : (
        <Hidden>{t('loading')}</Hidden>
      )}
      <Stack gap={1}>
        {Array.from({ length: rows }, (_, row) => (
          <MuiSkeleton
            key={row}
            variant="rounded"
            height={height}
            animation={false}
          />
        ))}
      </Stack>
    </div>
  );
}

/** The shape of a page to come. */
export function PageSkeleton() {
  const { t } = useTranslationRef(uiTexts);
  return (
    <Box
      sx={{
        maxWidth: widths.reading,
        mx: 'auto',
        px: { xs: 2, sm: 4 },
        pt: { xs: 2, sm: 4 },
      }}
    >
      <h1 style={visuallyHidden}>{t('loading')}</h1>
      <Stack gap={3}>
        <MuiSkeleton
          variant="rounded"
          height={40}
          width="60%"
          animation={false}
        />
        <MuiSkeleton
          variant="rounded"
          height={24}
          width="80%"
          animation={false}
        />
        <RowsSkeleton rows={3} height={88} />
      </Stack>
    </Box>
  );
}
