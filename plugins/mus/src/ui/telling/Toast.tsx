import MuiButton from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import SnackbarContent from '@mui/material/SnackbarContent';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  createContext,
  useCallback,
  useContext,
  useMemo,
  useState,
} from 'react';
import type { ReactNode } from 'react';
import { uiTexts } from '../texts';

interface ToastMessage {
  text: string;
  /** Takes back what was done; offered for ten seconds. */
  undo?: () => void;
}

type ShowToast = (message: ToastMessage) => void;

const ToastContext = createContext<ShowToast>(() => undefined);

/** Says what was done, read aloud, with a way back. */
export function ToastProvider(props: { children: ReactNode }) {
  const { t } = useTranslationRef(uiTexts);
  const [shown, setShown] = useState<ToastMessage & { key: number }>();
  const [open, setOpen] = useState(false);
  const show = useCallback<ShowToast>(message => {
    setShown(before => ({ ...message, key: (before?.key ?? 0) + 1 }));
    setOpen(true);
  }, []);
  const close = () => setOpen(false);
  const undo = shown?.undo;
  const action = useMemo(
    () =>
      undo && (
        <MuiButton
          color="inherit"
          sx={{ fontWeight: 700, textDecoration: 'underline' }}
          onClick={() => {
            setOpen(false);
            undo();
          }}
        >
          {t('undo')}
        </MuiButton>
      ),
    [undo, t],
  );
  return (
    <ToastContext.Provider value={show}>
      {props.children}
      <Snackbar
        key={shown?.key}
        open={open}
        autoHideDuration={10_000}
        onClose={(_, reason) => reason !== 'clickaway' && close()}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      >
        <SnackbarContent
          role="status"
          message={shown?.text}
          action={action}
          sx={{ fontSize: '1rem' }}
        />
      </Snackbar>
    </ToastContext.Provider>
  );
}

/** `toast({ text: 'Spørgsmålet er taget ud', undo })` */
export const useToast = () => useContext(ToastContext);
