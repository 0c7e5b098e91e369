import { OfferedTemplate } from './TemplateLibrary';

/** A template in the gallery. */
export function presentSummary(template: OfferedTemplate) {
  const { id, title, description, source, document, use, terms } = template;
  const questions = document.themes.reduce(
    (sum, theme) => sum + theme.questions.length,
    0,
  );
  return {
    id,
    title,
    description,
    source,
    questions,
    themes: document.themes.length,
    role: template.role,
    origin: template.origin,
    talkKind: document.talkKind,
    optional: template.optionalThemes.map(theme => ({
      id: theme.id,
      title: theme.title,
    })),
    use,
    terms,
  };
}

/** A template with its whole form, to look at before using it. */
export function presentTemplate(template: OfferedTemplate) {
  return {
    ...presentSummary(template),
    document: template.document,
    optionalThemes: [...template.optionalThemes],
    talk: template.talk,
    checklist: [...template.checklist],
  };
}
