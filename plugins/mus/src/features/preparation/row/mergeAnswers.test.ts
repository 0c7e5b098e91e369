import type { AnswerValue } from '@samtale/backstage-plugin-mus-common';
import { mergeAnswers } from './mergeAnswers';

const answer = (text: string, data?: AnswerValue['data']): AnswerValue => ({
  formatVersion: 1,
  text,
  important: false,
  ...(data ? { data } : {}),
});

describe('two versions of an answer put together', () => {
  it('keeps the words of both, and both titles of an own topic', () => {
    const merged = mergeAnswers(
      answer('Deres', { title: 'Vagter' }),
      answer('Mine', { title: 'Ferie' }),
    );
    expect(merged.text).toContain('Deres');
    expect(merged.text).toContain('Mine');
    expect(merged.data).toEqual({ title: 'Vagter / Ferie' });
  });

  it('[K08] keeps every goal of both tables', () => {
    const rows = (...goals: string[]) => ({
      rows: goals.map(goal => ({ goal })),
    });
    expect(
      mergeAnswers(answer('', rows('A')), answer('', rows('B')), 'goalsTable')
        .data,
    ).toEqual(rows('A', 'B'));
  });

  it('lets my choice stand: two cannot', () => {
    expect(
      mergeAnswers(
        answer('', { chosen: ['a'] }),
        answer('', { chosen: ['b'] }),
        'singleChoice',
      ).data,
    ).toEqual({ chosen: ['b'] });
  });
});
