import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Icon } from '../look/Icon';
import type { IconName } from '../look/icons';
import { Stack } from '../page/layout';
import { Heading, Text } from '../words/text';

interface EmptyStateProps {
  /** What this is. */
  title: string;
  /** Why it is empty and what to do. */
  children: ReactNode;
  action?: ReactNode;
  icon?: IconName;
  level?: 2 | 3;
}

/** Nothing here yet: teaches instead of apologising. */
export function EmptyState({
  title,
  children,
  action,
  icon = 'info',
  level = 2,
}: EmptyStateProps) {
  return (
    <Box
      sx={{
        border: '1px dashed',
        borderColor: 'text.disabled',
        borderRadius: 2,
        p: { xs: 2, sm: 3 },
        display: 'flex',
        gap: 2,
        '& > svg': { mt: '4px', color: 'text.secondary' },
      }}
    >
      <Icon name={icon} size="medium" />
      <Stack gap={1}>
        <Heading level={level}>{title}</Heading>
        <Text as="div">{children}</Text>
        {action && <Box sx={{ pt: 1 }}>{action}</Box>}
      </Stack>
    </Box>
  );
}
