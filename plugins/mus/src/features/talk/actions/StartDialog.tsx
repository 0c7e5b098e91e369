import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Button, Dialog, Text } from '../../../ui';
import { talkTexts } from '../texts';

interface StartDialogProps {
  open: boolean;
  other: string;
  notReady: boolean;
  busy: boolean;
  onStart: () => void;
  onClose: () => void;
}

/** Opening both preparations cannot be taken back, so it asks. */
export function StartDialog({
  open,
  other,
  notReady,
  busy,
  onStart,
  onClose,
}: StartDialogProps) {
  const { t } = useTranslationRef(talkTexts);
  return (
    <Dialog
      open={open}
      title={t('start.title', { other })}
      onClose={onClose}
      actions={
        <>
          <Button kind="quiet" onClick={onClose}>
            {t('start.cancel')}
          </Button>
          <Button kind="primary" busy={busy} onClick={onStart}>
            {t('start.confirm')}
          </Button>
        </>
      }
    >
      {notReady && <Text kind="strong">{t('start.notReady', { other })}</Text>}
      <Text>{t('start.lead')}</Text>
    </Dialog>
  );
}
