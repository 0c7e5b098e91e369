import { mergeForms } from '@samtale/backstage-plugin-mus-common';
import { FormConflict } from '../../../documents';
import type { Draft } from './useDraft';

/** Id of the notice, for those who have scrolled away from it. */
export const conflictId = 'draft-conflict';

/** The fields that were written differently in two windows; everything else is put together by itself. */
export function DraftConflict({ draft }: { draft: Draft }) {
  const { status, value, theirs, base } = draft.state;
  if (status !== 'conflict' || !theirs) return null;
  const merged = (prefer: 'mine' | 'theirs') =>
    mergeForms(base ?? theirs.value, value, theirs.value, prefer);
  const { document: form, conflicts } = merged('mine');
  return (
    <FormConflict
      id={conflictId}
      form={form}
      conflicts={conflicts}
      onKeep={() => draft.resolve(form)}
      onTake={() =>
        draft.resolve(base ? merged('theirs').document : theirs.value)
      }
    />
  );
}
