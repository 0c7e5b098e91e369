import { z } from 'zod';
import { sayDay } from '../texts';
import { commentProblems, hasComment } from './parts/comment';
import { oneLine } from './parts/oneLine';
import { AnswerDraft, QuestionType } from './QuestionType';

const settings = z.object({});
const isoDay = z.iso.date();

/** The day of an answer, or null while there is none. */
export function dayOfAnswer({ data }: AnswerDraft): string | null {
  const day = isoDay.safeParse(data?.day);
  return day.success ? day.data : null;
}

/** A day. */
export const date = {
  settings,
  fresh: () => ({}),
  answerable: true,
  comment: 'optional',
  answered: answer => dayOfAnswer(answer) !== null || hasComment(answer),
  problems: answer => [
    ...(answer.data?.day === undefined || dayOfAnswer(answer) !== null
      ? []
      : [{ path: 'data.day', code: 'badDay' }]),
    ...commentProblems(answer),
  ],
  summary: (answer, language) => {
    const day = dayOfAnswer(answer);
    return oneLine(day ? sayDay(language, day) : '', answer.text);
  },
  sample: { settings: {}, answer: { text: '', data: { day: '2027-03-24' } } },
} satisfies QuestionType<typeof settings>;
