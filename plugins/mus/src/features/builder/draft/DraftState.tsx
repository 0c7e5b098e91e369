import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Button, IconLine, Notice, Row, Text } from '../../../ui';
import { builderTexts } from '../texts';
import type { Draft } from './useDraft';

/** "Kladde gemt": where the draft stands, in words. */
export function DraftState({ draft }: { draft: Draft }) {
  const { t } = useTranslationRef(builderTexts);
  const { status, message } = draft.state;
  if (status === 'refused')
    return (
      <Notice tone="bad" announce>
        <Text>{t('draft.refused', { message: message ?? '' })}</Text>
      </Notice>
    );
  if (status === 'signedOut') {
    return (
      <Notice tone="warning" announce>
        <Text>{t('draft.signedOut')}</Text>
        <Row>
          <Button onClick={draft.signInAgain}>{t('draft.signIn')}</Button>
        </Row>
      </Notice>
    );
  }
  if (status === 'retrying')
    return (
      <IconLine icon="warning">
        <Text as="div" kind="quiet">
          {t('draft.retrying')}
        </Text>
      </IconLine>
    );
  if (status === 'conflict')
    return (
      <IconLine icon="warning">
        <Text as="div" kind="strong">
          {t('conflict.state')}
        </Text>
      </IconLine>
    );
  const saved = status === 'saved' || status === 'empty';
  return (
    <IconLine icon={saved ? 'saved' : 'sync'}>
      <Text as="div" kind="quiet">
        {t(saved ? 'draft.saved' : 'draft.saving')}
      </Text>
    </IconLine>
  );
}
