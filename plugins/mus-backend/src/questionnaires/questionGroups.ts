import { LocalText, Question } from '@samtale/backstage-plugin-mus-common';
import { Templates } from './loadTemplates';
import { EarlierForm } from './operations/earlierQuestions';

/** Questions to insert, under one heading (T37). */
export interface QuestionGroup {
  readonly id: string;
  readonly title: { da: string; en: string };
  readonly questions: Question[];
}

const both = ({ da, en }: LocalText) => ({ da, en: en ?? da });

/**
 * All questions that can be inserted: the banks first, then those of every
 * template, so that what was dropped can be brought back (T06) and optional
 * topics are at hand (K01).
 */
export function questionGroups({
  banks,
  templates,
}: Templates): QuestionGroup[] {
  const fromTemplates = templates.map(
    ({ id, title, document, optionalThemes }) => ({
      id,
      title,
      questions: [...document.themes, ...optionalThemes].flatMap(
        theme => theme.questions,
      ),
    }),
  );
  return [
    ...banks.map(({ id, title, questions }) => ({
      id,
      title: both(title),
      questions,
    })),
    ...fromTemplates,
  ];
}

/** The unit's own questions of earlier forms, newest first (T07). */
export function earlierGroups(forms: readonly EarlierForm[]): QuestionGroup[] {
  return forms.map(({ questionnaireId, title, roundTitle, questions }) => ({
    id: `form-${questionnaireId}`,
    title: {
      da: `Brugt i ${roundTitle}: ${title}`,
      en: `Used in ${roundTitle}: ${title}`,
    },
    questions: [...questions],
  }));
}
