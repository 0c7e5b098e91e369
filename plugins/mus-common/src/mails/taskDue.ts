import { Mail } from './mail';
import { closing, facts, heading, lateNote, link, pick, text } from './parts';
import { sampleProps } from './sample';

/** One or more open tasks of the reader have their deadline today; which ones stands in the plan only. */
export const taskDue: Mail = {
  kind: 'taskDue',
  about: 'plan',
  path: id => `/mus/plans/${id}`,
  calendar: false,
  sample: { ...sampleProps, dueOn: '2026-12-24' },
  content: (props, locale) => ({
    subject: pick(
      locale,
      'MUS: frist i jeres handleplan',
      'Development talk: a deadline in your action plan',
    ),
    blocks: [
      heading(
        pick(
          locale,
          'En af dine opgaver har frist',
          'One of your tasks is due',
        ),
      ),
      text(
        pick(
          locale,
          'Åbn handleplanen for at se, hvad der er aftalt. Markér opgaven som udført, eller aftal en ny frist.',
          'Open the action plan to see what was agreed. Mark the task as done, or agree on a new deadline.',
        ),
      ),
      ...lateNote(props, locale),
      facts(props, locale, [[pick(locale, 'Frist', 'Deadline'), props.dueOn]]),
      link(
        pick(locale, 'Åbn handleplanen', 'Open the action plan'),
        props.href,
      ),
      closing(props, locale),
    ],
  }),
};
