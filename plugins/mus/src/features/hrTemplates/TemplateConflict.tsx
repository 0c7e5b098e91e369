import {
  mergeTemplates,
  wholeForm,
} from '@samtale/backstage-plugin-mus-common';
import { FormConflict } from '../../documents';
import type { TemplateDraft } from './useTemplateDraft';

/** Two of HR wrote the same field: both texts are shown, and either can stand. */
export function TemplateConflict({ draft }: { draft: TemplateDraft }) {
  const { status, value, theirs, base } = draft.state;
  if (status !== 'conflict' || !theirs) return null;
  const merged = (prefer: 'mine' | 'theirs') =>
    mergeTemplates(base ?? theirs.value, value, theirs.value, prefer);
  const { content, conflicts } = merged('mine');
  return (
    <FormConflict
      form={wholeForm(content)}
      conflicts={conflicts}
      onKeep={() => draft.resolve(content)}
      onTake={() =>
        draft.resolve(base ? merged('theirs').content : theirs.value)
      }
    />
  );
}
