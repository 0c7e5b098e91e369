import {
  aQuestionnaire,
  aTheme,
} from '@samtale/backstage-plugin-mus-common/testUtils';
import { ownQuestion } from '@samtale/backstage-plugin-mus-common';
import { BadInputError } from '../http/errors';
import { refuseBadAnswer } from './refuseBadAnswer';

const form = aQuestionnaire({
  themes: [
    aTheme({
      id: 't',
      ownTopics: true,
      questions: [ownQuestion('scale', { da: 'Hvor ofte?' }, 'scale')],
    }),
  ],
});
const save = (questionId: string, data?: Record<string, unknown>) => () =>
  refuseBadAnswer(form, {
    questionId,
    value: { formatVersion: 1, text: '', important: false, data },
  });

describe('an answer', () => {
  it('[T12] must fit its question', () => {
    expect(save('scale', { chosen: ['3'] })).not.toThrow();
    expect(save('scale', { chosen: ['9'] })).toThrow(BadInputError);
    expect(save('scale', { chosen: '3' })).toThrow(BadInputError);
  });

  it('to an own topic is free', () => {
    expect(save('own~t~1', { title: 'Vagter' })).not.toThrow();
  });
});
