import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { writtenWords } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { MusError } from '../../../api';
import { useToast } from '../../../ui';
import { planTexts } from '../texts';
import type { PageBlock, PlanBlocks } from './usePlanBlocks';

/** Taking a block away is done at once and can be undone. */
export function useTakeAway(blocks: PlanBlocks) {
  const { t } = useTranslationRef(planTexts);
  const toast = useToast();
  const [error, setError] = useState<MusError | null>(null);
  const failed = (reason: unknown) =>
    setError(reason instanceof MusError ? reason : null);
  const remove = (block: PageBlock) => {
    setError(null);
    const text = writtenWords(block.value.content);
    blocks
      .remove(block)
      .then(known => {
        const undo = known
          ? () => {
              blocks.restore(block).catch(failed);
            }
          : undefined;
        toast({
          text: text.trim()
            ? t('block.removed', { text: text.slice(0, 60) })
            : t('block.removedEmpty'),
          undo,
        });
      })
      .catch(failed);
  };
  return { remove, error };
}
