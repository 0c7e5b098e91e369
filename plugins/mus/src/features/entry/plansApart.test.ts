import {
  borgerservice,
  id,
  lars,
  mette,
  person,
} from '../../__testUtils__/samples';
import type { PlanHead } from '../../api';
import { plansApart } from './plansApart';

const library = { ...borgerservice, id: id(90), name: 'Biblioteket' };
const plan = (
  number: number,
  leader = lars,
  unit = borgerservice,
): PlanHead => ({
  id: id(number),
  state: 'confirmed',
  origin: 'mus',
  talkId: null,
  employee: mette,
  leader,
  unit,
  followUpOn: null,
  openTasks: 0,
  overdueTasks: 0,
});
const other = person(300, 'Pernille Winther');

describe('plansApart', () => {
  it.each([
    ['one with each', [plan(1), plan(2, other)], [undefined, undefined]],
    ['two with the same', [plan(1), plan(2)], ['begun', 'begun']],
    ['two employments', [plan(1), plan(2, lars, library)], ['unit', 'unit']],
    [
      'two of three in one unit',
      [plan(1), plan(2, lars, library), plan(3), plan(4, other)],
      ['begun', 'begun', 'begun', undefined],
    ],
  ])('%s', (_, plans, words) =>
    expect(plans.map(one => plansApart(plans).get(one.id))).toEqual(words),
  );
});
