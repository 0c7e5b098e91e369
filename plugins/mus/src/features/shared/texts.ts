import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Words of what others share with me. */
export const sharedTexts = createTranslationRef({
  id: 'mus.shared',
  messages: {
    title: 'Shared with me',
    lead: 'Goals and tasks that colleagues have chosen to share with you. You see nothing else of their plans.',
    back: 'MUS',
    list: 'Shared goals and tasks',
    goal: 'Goal',
    task: 'Task',
    by: '{{name}}, {{unit}}',
    since: 'Shared {{day}}',
    deadline: 'Due {{day}}',
    'empty.title': 'Nobody shares anything with you now',
    empty:
      'A colleague can share one goal or task from their action plan, for instance to practise together. Then you find it here until they take it back.',
  },
  translations: { da: () => import('./texts.da') },
});
