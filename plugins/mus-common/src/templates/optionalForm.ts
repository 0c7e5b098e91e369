import { QuestionnaireDocument } from '../questionnaires/documentSchema';
import { TemplateContent } from './templateContent';

/** The themes to put in (K01), as a form that can be put together like any other. */
export function optionalForm({
  document,
  optionalThemes,
}: TemplateContent): QuestionnaireDocument {
  return {
    formatVersion: document.formatVersion,
    title: document.title,
    openingRule: document.openingRule,
    themes: optionalThemes,
  };
}

/** Changes the themes to put in as one changes those of a form. */
export function changeOptional(
  content: TemplateContent,
  edit: (form: QuestionnaireDocument) => QuestionnaireDocument,
): TemplateContent {
  return { ...content, optionalThemes: edit(optionalForm(content)).themes };
}

/** The form with every theme that may be put in: all that HR writes in a template. */
export function wholeForm({
  document,
  optionalThemes,
}: TemplateContent): QuestionnaireDocument {
  return { ...document, themes: [...document.themes, ...optionalThemes] };
}
