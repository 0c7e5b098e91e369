import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Button, Notice, Row, Text, useToast } from '../../ui';
import { documentTexts } from '../texts';
import type { VerdictDrafting } from './verdictDrafts';

/** A remark whose form has gone before it was sent: its words, to copy or to let go. It stands in the form again when that is back. */
export function UnsentRemark({ draft }: { draft: VerdictDrafting }) {
  const { t } = useTranslationRef(documentTexts);
  const toast = useToast();
  if (draft.remark.trim() === '') return null;
  const { remark } = draft;
  // Without a safe connection a browser has no clipboard at all.
  const copy = () =>
    Promise.resolve()
      .then(() => window.navigator.clipboard.writeText(remark))
      .then(() => toast({ text: t('unsent.copied') }))
      .catch(() => toast({ text: t('unsent.notCopied') }));
  const discard = () => {
    const undo = draft.discard();
    toast({ text: t('unsent.discarded'), undo });
  };
  return (
    <Notice tone="warning" announce>
      <Text kind="strong">{t('unsent.title')}</Text>
      <Text lines>{remark}</Text>
      <Text kind="quiet">{t('unsent.lead')}</Text>
      <Row>
        <Button icon="copy" onClick={copy}>
          {t('unsent.copy')}
        </Button>
        <Button kind="quiet" icon="delete" onClick={discard}>
          {t('unsent.discard')}
        </Button>
      </Row>
    </Notice>
  );
}
