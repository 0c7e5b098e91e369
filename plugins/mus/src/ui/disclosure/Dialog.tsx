import MuiDialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Stack } from '../page/layout';

interface DialogProps {
  open: boolean;
  title: string;
  children: ReactNode;
  /** Buttons, the safe one first. */
  actions: ReactNode;
  onClose: () => void;
}

/** A question that must be answered before going on; use seldom. */
export function Dialog({
  open,
  title,
  children,
  actions,
  onClose,
}: DialogProps) {
  const id = useId();
  return (
    <MuiDialog
      open={open}
      onClose={onClose}
      aria-labelledby={id}
      fullWidth
      maxWidth="sm"
    >
      <DialogTitle id={id} component="h2">
        {title}
      </DialogTitle>
      <DialogContent>
        <Stack>{children}</Stack>
      </DialogContent>
      <DialogActions sx={{ p: 2, flexWrap: 'wrap', gap: 1 }}>
        {actions}
      </DialogActions>
    </MuiDialog>
  );
}
