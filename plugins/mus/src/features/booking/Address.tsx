import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Button, Notice, Row, Text, TextField, useToast } from '../../ui';
import { meetTexts } from './texts';

/** The private address, shown once, with what to do with it. */
export function Address({ address }: { address: string }) {
  const { t } = useTranslationRef(meetTexts);
  const toast = useToast();
  const copy = () =>
    navigator.clipboard
      .writeText(address)
      .then(() => toast({ text: t('calendar.copied') }))
      .catch(() => toast({ text: t('calendar.notCopied') }));
  return (
    <Notice tone="warning" icon="lock" announce>
      <Text>{t('calendar.once')}</Text>
      <TextField
        readOnly
        label={t('calendar.address')}
        value={address}
        onChange={() => {}}
      />
      <Row>
        <Button icon="copy" onClick={copy}>
          {t('calendar.copy')}
        </Button>
      </Row>
      <Text kind="quiet">{t('calendar.how')}</Text>
    </Notice>
  );
}
