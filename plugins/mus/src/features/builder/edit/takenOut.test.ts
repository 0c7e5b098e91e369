import {
  aQuestionnaire,
  aTheme,
} from '@samtale/backstage-plugin-mus-common/testUtils';
import { takenOut } from './takenOut';

const work = aTheme({ id: 'work', questions: ['work.1', 'work.2'] });
const career = aTheme({ id: 'career', questions: ['career.1', 'career.2'] });
const balance = aTheme({ id: 'balance', questions: ['balance.1'] });

describe('what was taken out of the template', () => {
  it('[K05] [T06] is also told of optional themes that the form has, and of no others', () => {
    const template = { themes: [work], optionalThemes: [career, balance] };
    const form = aQuestionnaire({
      themes: [
        { ...work, questions: work.questions.slice(1) },
        { ...career, questions: career.questions.slice(0, 1) },
      ],
    });
    expect(takenOut(template, form).map(({ question }) => question.id)).toEqual(
      ['work.1', 'career.2'],
    );
  });
});
