import { SeniorFacts, seniorOffer } from './index';

const facts = (parts: Partial<SeniorFacts>): SeniorFacts => ({
  party: 'employee',
  directoryKnows: true,
  offeredByDirectory: true,
  answer: null,
  closed: false,
  otherKind: false,
  ...parts,
});

describe('the offer of a senior talk', () => {
  it.each<[string, Partial<SeniorFacts>, unknown]>([
    ['is made to who the directory says', {}, ['you', null, true]],
    [
      'is not made to others',
      { offeredByDirectory: false },
      [null, null, false],
    ],
    [
      'is told to everybody when the directory says nothing',
      { directoryKnows: false, offeredByDirectory: false },
      ['ifOldEnough', null, true],
    ],
    ['keeps the answer', { answer: 'no' }, ['you', 'no', true]],
    ['closes with the talk', { closed: true }, ['you', null, false]],
    [
      'is no offer to the leader, who sees the answer',
      { party: 'leader', answer: 'yes' },
      [null, 'yes', false],
    ],
    [
      'tells the leader nothing without an answer',
      { party: 'leader' },
      [null, null, false],
    ],
    ['is not made in a senior talk', { otherKind: true }, [null, null, false]],
  ])('[M02] %s', (_, parts, expected) => {
    const { offer, answer, canAnswer } = seniorOffer(facts(parts));
    expect([offer, answer, canAnswer]).toEqual(expected);
  });
});
