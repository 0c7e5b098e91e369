import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { FieldState, FieldStatus } from '../autosave';
import { Button, Notice, Row, SavedState, Text } from '../ui';
import type { SaveState } from '../ui';
import { documentTexts } from './texts';

const words: Record<
  Exclude<FieldStatus, 'signedOut' | 'refused'>,
  SaveState
> = {
  empty: 'idle',
  saved: 'saved',
  waiting: 'saving',
  saving: 'saving',
  retrying: 'retrying',
  conflict: 'conflict',
};

interface SavedWordsProps {
  state: Pick<FieldState<unknown>, 'status' | 'savedAt' | 'message'>;
  signInAgain: () => void;
}

/** Under a field, in words: where its text stands on the way to the server. */
export function SavedWords({ state, signInAgain }: SavedWordsProps) {
  const { t } = useTranslationRef(documentTexts);
  if (state.status === 'refused')
    return (
      <Notice tone="bad" announce>
        <Text>{t('saved.refused', { message: state.message ?? '' })}</Text>
      </Notice>
    );
  if (state.status === 'signedOut') {
    return (
      <Notice tone="warning" announce>
        <Text>{t('saved.signedOut')}</Text>
        <Row>
          <Button onClick={signInAgain}>{t('saved.signIn')}</Button>
        </Row>
      </Notice>
    );
  }
  return <SavedState state={words[state.status]} savedAt={state.savedAt} />;
}
