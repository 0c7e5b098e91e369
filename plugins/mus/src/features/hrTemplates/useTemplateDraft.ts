import { mergeTemplates } from '@samtale/backstage-plugin-mus-common';
import type { TemplateContent } from '@samtale/backstage-plugin-mus-common';
import { useMemo } from 'react';
import { endpoints } from '../../api';
import type { HrTemplate } from '../../api';
import { sameJson, useAutosave, useField } from '../../autosave';
import type { AutosaveDocument, Stored } from '../../autosave';

const key = 'content';

type Reply = Pick<HrTemplate, 'content' | 'version' | 'changedAt'>;

const storedOf = (reply: Reply): Stored<TemplateContent> => ({
  value: reply.content,
  version: reply.version,
  savedAt: reply.changedAt,
});

function documentOf(
  template: HrTemplate,
  personId: string,
): AutosaveDocument<TemplateContent> {
  const params = { hrTemplateId: template.id };
  return {
    personId,
    documentId: `template:${template.id}`,
    empty: template.content,
    same: sameJson,
    merge: (base, mine, theirs) => {
      const { content, conflicts } = mergeTemplates(base, mine, theirs);
      return conflicts.length === 0 ? content : null;
    },
    callOf: ({ value, version, saveId }) => ({
      endpoint: endpoints.templates.saveTemplate,
      input: {
        params,
        body: { saveId, content: value },
        version: version ?? template.version,
      },
    }),
    read: reply => {
      const saved = endpoints.templates.saveTemplate.response.safeParse(reply);
      return saved.success ? storedOf(saved.data) : null;
    },
  };
}

/** The draft of a template, saved while HR writes. */
export function useTemplateDraft(template: HrTemplate, personId: string) {
  const stored = useMemo(
    () => new Map([[key, storedOf(template)]]),
    [template],
  );
  const document = useMemo(
    () => documentOf(template, personId),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- one document per template
    [template.id, personId],
  );
  const { autosave, ready, signInAgain } = useAutosave(document, stored);
  const state = useField(autosave, key);
  const field = autosave.field(key);
  return {
    state,
    ready,
    signInAgain,
    content: state.value,
    /** Changes what stands there now, also after an undo that came late. */
    update: (change: (content: TemplateContent) => TemplateContent) =>
      field.edit(change(field.state.value)),
    flush: () => field.flush(),
    resolve: (content: TemplateContent) => field.resolve(content),
    /** Version of the draft on the server. */
    version: autosave.versions()[key] ?? template.version,
  };
}

export type TemplateDraft = ReturnType<typeof useTemplateDraft>;
