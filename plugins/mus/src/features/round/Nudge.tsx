import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useNudge } from '../../api';
import type { BoardRow } from '../../api';
import { useSaying } from '../../forms/useSaying';
import { Button, Failure, Hidden } from '../../ui';
import { roundTexts } from './texts';

/** Reminds one employee who is not ready; nothing is told of how far they are. */
export function Nudge({ row, name }: { row: BoardRow; name: string }) {
  const { t } = useTranslationRef(roundTexts);
  const nudge = useSaying(useNudge());
  const send = () =>
    nudge.send(
      { params: { talkId: row.talkId } },
      { said: t('board.nudged', { name }) },
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
