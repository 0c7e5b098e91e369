import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useNudge } from '../../api';
import type { BoardRow } from '../../api';
import { Button, Failure, Hidden, useToast } from '../../ui';
import { roundTexts } from './texts';

/** Reminds one employee who is not ready; nothing is told of how far they are. */
export function Nudge({ row, name }: { row: BoardRow; name: string }) {
  const { t } = useTranslationRef(roundTexts);
  const nudge = useNudge();
  const toast = useToast();
  const send = () =>
    nudge.mutate(
      { params: { talkId: row.talkId } },
      { onSuccess: () => toast({ text: t('board.nudged', { name }) }) },
    );
  return (
    <>
      <Button
        kind="quiet"
        icon="mail"
        busy={nudge.isPending}
        disabled={nudge.isSuccess}
        onClick={send}
      >
        {t('board.nudge')}
        <Hidden>{`: ${name}`}</Hidden>
      </Button>
      {nudge.error && <Failure error={nudge.error} />}
    </>
  );
}
