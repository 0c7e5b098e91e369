import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Words of the guides. */
export const guideTexts = createTranslationRef({
  id: 'mus.guides',
  messages: {
    'employee.title': 'Guide for you as an employee',
    'employee.1':
      'Find half an hour of quiet. You need not do it all at once: what you write is saved, and you can go on at another screen.',
    'employee.2':
      'Begin with what succeeds. Think of one particular day when work went well, and of what you did yourself.',
    'employee.3':
      'Then look at what is hard. Write what you would like instead and what it takes. That already leads towards a solution.',
    'employee.4':
      'You need not answer everything. Put a star at what matters most, and add topics of your own.',
    'employee.5':
      'Write only what you want to talk about. It is your talk, not an assessment of you.',
    'employee.6':
      'Think of one or two goals for the coming year: what would you like to learn, and how will you notice it in daily work?',
    'leader.title': 'Guide for you as a leader',
    'leader.1':
      'Prepare for each employee by themselves. Look at last year’s action plan first: what came of it, and what got in the way?',
    'leader.2':
      'Name what the employee contributes so concretely that it can be recognised. Recognition works when it is about something definite.',
    'leader.3':
      'Choose one or two points for the employee to focus on, and say what you will do to support them.',
    'leader.4':
      'Ask more than you answer: what works, what would you like more of, what is the next small step?',
    'leader.5':
      'Tie the goals to the core task of the unit, so that both can see why they matter.',
    'leader.6':
      'This is not the place for pay, welfare talks or corrections. They belong in other talks.',
    'hr.title': 'Guide for HR',
    'hr.1':
      'Agree with the works council on what the round is to further before the template is published. Write the guidelines, so that they stand on the round.',
    'hr.2':
      'Change a little in a template rather than much. Questions keep their number, so that answers can be read together from year to year.',
    'hr.3':
      'Try a new template in a few units first, and give it a date to be valid from.',
    'hr.4':
      'Write questions that ask both for what succeeds and for what is hard. Avoid questions that suggest the answer.',
    'hr.5':
      'Go through the template once a year. Write in the log what was changed and why.',
    'hr.6':
      'HR never sees what the two write. Watch whether everybody is offered a talk, not the content.',
  },
  translations: { da: () => import('./texts.da') },
});
