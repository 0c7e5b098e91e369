import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Button, Row, Sticky } from '../../../ui';
import { builderTexts } from '../texts';
import { conflictId } from './DraftConflict';
import { DraftState } from './DraftState';
import type { Draft } from './useDraft';

const trouble = ['retrying', 'signedOut', 'refused', 'conflict'];

function look() {
  const notice = document.getElementById(conflictId);
  notice?.scrollIntoView?.({ block: 'center' });
  notice?.focus({ preventScroll: true });
}

/** What is wrong with saving, in view wherever one has scrolled to. */
export function DraftTrouble({ draft }: { draft: Draft }) {
  const { t } = useTranslationRef(builderTexts);
  const { status } = draft.state;
  if (!trouble.includes(status)) return null;
  return (
    <Sticky>
      <Row>
        <DraftState draft={draft} />
        {status === 'conflict' && (
          <Button kind="quiet" onClick={look}>
            {t('conflict.look')}
          </Button>
        )}
      </Row>
    </Sticky>
  );
}
