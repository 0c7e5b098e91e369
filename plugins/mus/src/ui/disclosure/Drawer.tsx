import Box from '@mui/material/Box';
import MuiDrawer from '@mui/material/Drawer';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { IconButton } from '../Button';
import { Row, Stack } from '../page/layout';
import { Heading } from '../words/text';
import { uiTexts } from '../texts';

interface DrawerProps {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** Help or a bank beside the page; the whole width of a phone. */
export function Drawer({ open, title, onClose, children }: DrawerProps) {
  const { t } = useTranslationRef(uiTexts);
  const id = useId();
  return (
    <MuiDrawer
      anchor="right"
      open={open}
      onClose={onClose}
      PaperProps={{ role: 'dialog', 'aria-modal': true, 'aria-labelledby': id }}
    >
      <Box
        sx={{
          width: { xs: '100vw', sm: '28rem' },
          maxWidth: '100vw',
          p: { xs: 2, sm: 3 },
          boxSizing: 'border-box',
        }}
      >
        <Stack>
          <Row apart>
            <Heading level={2} id={id}>
              {title}
            </Heading>
            <IconButton icon="close" label={t('close')} onClick={onClose} />
          </Row>
          {children}
        </Stack>
      </Box>
    </MuiDrawer>
  );
}
