import { QuestionnaireDocument, Theme } from './documentSchema';

/** How many own topics one party can add under a theme. */
export const mostOwnTopics = 10;

const ownTopic = /^own~([A-Za-z0-9._-]+)~(\d{1,2})$/;

/**
 * Id of the answer to an own topic ("Andet individuelt", T41): the topic's
 * heading is `data.title` of the answer. Numbers run from 1. The tilde keeps
 * it apart from every question's own id.
 */
export function ownTopicId(themeId: string, number: number): string {
  return `own~${themeId}~${number}`;
}

/** The theme an own topic stands under, or undefined when it is none of this form. */
export function themeOfOwnTopic(
  document: QuestionnaireDocument,
  id: string,
): Theme | undefined {
  const [, themeId, number] = ownTopic.exec(id) ?? [];
  if (!themeId || Number(number) < 1 || Number(number) > mostOwnTopics)
    return undefined;
  return document.themes.find(
    theme => theme.ownTopics === true && theme.id === themeId,
  );
}
