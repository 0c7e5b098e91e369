import { useState } from 'react';
import { usePlan } from '../../../api';
import type { MusError, PlanContent } from '../../../api';

/**
 * The follow-up date I answer for; the page may learn of another one meanwhile.
 *
 * @param error - of the last try
 */
export function useSeenDate(plan: PlanContent, error: MusError | null) {
  const fresh = usePlan(plan.id);
  const [seenOn, setSeenOn] = useState(plan.followUp.on);
  const refused = error?.detail === 'followUpChanged';
  return {
    seenOn,
    changed: refused || plan.followUp.on !== seenOn,
    /** Where that is why it was refused: reads the plan anew, and what it says then has been seen. */
    lookAgain: ({ detail }: MusError) => {
      if (detail !== 'followUpChanged') return;
      fresh
        .refetch()
        .then(({ data }) => {
          if (data?.access === 'content') setSeenOn(data.followUp.on);
        })
        .catch(() => {});
    },
  };
}
