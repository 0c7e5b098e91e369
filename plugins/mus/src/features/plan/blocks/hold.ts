import { useApi } from '@backstage/core-plugin-api';
import { useCallback, useEffect, useRef } from 'react';
import { endpoints, musApiRef } from '../../../api';
import type { PlanContent, Person } from '../../../api';
import type { PageBlock } from './usePlanBlocks';

/** A hold lasts 20 seconds; it is renewed while the person types. */
const renewMs = 10_000;

/** The other, while that one writes in the block ("Mette skriver"); null when nobody does, or I do. */
export function heldByOther(
  plan: PlanContent,
  block: PageBlock,
): Person | null {
  const holder = block.saved?.heldBy ?? null;
  return holder && holder.id !== plan[plan.me].id ? holder : null;
}

/** Tells the other that I am writing here, and when I stop. A courtesy: nothing waits for it. */
export function useHold(planId: string, block: PageBlock) {
  const api = useApi(musApiRef);
  const since = useRef<number | null>(null);
  const known = block.saved !== undefined;
  const tell = useCallback(
    (held: boolean) => {
      api
        .call(endpoints.plans.holdBlock, {
          params: { planId, blockId: block.id },
          body: { held },
        })
        .catch(() => {});
    },
    [api, planId, block.id],
  );
  const typing = useCallback(() => {
    const now = performance.now();
    if (!known || (since.current !== null && now - since.current < renewMs))
      return;
    since.current = now;
    tell(true);
  }, [known, tell]);
  const letGo = useCallback(() => {
    if (since.current === null) return;
    since.current = null;
    tell(false);
  }, [tell]);
  useEffect(() => letGo, [letGo]);
  return { typing, letGo };
}
