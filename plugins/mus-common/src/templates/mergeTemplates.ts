import { mergeForms } from '../questionnaires/merge';
import {
  FieldConflict,
  MergeContext,
  Preference,
  threeWay,
} from '../questionnaires/merge/threeWay';
import { optionalForm } from './optionalForm';
import { TemplateContent } from './templateContent';

/** Two changed templates put together. */
export interface MergedTemplate {
  readonly content: TemplateContent;
  /** Fields that both wrote differently; empty when nothing has to be asked. */
  readonly conflicts: readonly FieldConflict[];
}

/**
 * Puts two templates together that began as the same one, by question and
 * field (K09): two of HR can write at once and lose nothing. Only a field that
 * both wrote differently is a conflict; there the preferred one stands.
 */
export function mergeTemplates(
  base: TemplateContent,
  mine: TemplateContent,
  theirs: TemplateContent,
  prefer: Preference = 'mine',
): MergedTemplate {
  const context: MergeContext = { prefer, conflicts: [] };
  const head = ({ title, description }: TemplateContent) => ({
    title,
    description,
  });
  const words = threeWay(
    head(base),
    head(mine),
    head(theirs),
    [],
    context,
  ) as Pick<TemplateContent, 'title' | 'description'>;
  const form = mergeForms(
    base.document,
    mine.document,
    theirs.document,
    prefer,
  );
  const optional = mergeForms(
    optionalForm(base),
    optionalForm(mine),
    optionalForm(theirs),
    prefer,
  );
  return {
    content: {
      ...mine,
      ...words,
      document: form.document,
      optionalThemes: optional.document.themes,
    },
    conflicts: [
      ...context.conflicts,
      ...form.conflicts,
      // Title and rule belong to the form itself and are told there.
      ...optional.conflicts.filter(({ path }) => path.length > 1),
    ],
  };
}
