import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { endpoints, musApiRef } from '../../../api';
import { useHold } from '../../../documents';
import type { PageBlock } from './usePlanBlocks';

/** Tells the other that I am writing in this block. */
export function useBlockHold(planId: string, block: PageBlock) {
  const api = useApi(musApiRef);
  const blockId = block.id;
  const send = useCallback(
    (held: boolean) => {
      const params = { planId, blockId };
      return api.call(endpoints.plans.holdBlock, { params, body: { held } });
    },
    [api, planId, blockId],
  );
  return useHold({ known: block.saved !== undefined, send });
}
