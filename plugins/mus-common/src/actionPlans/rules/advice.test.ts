import { questionnaireDocumentSchema } from '../../questionnaires/documentSchema';
import { BlockContent } from '../planSchema';
import { actionHints } from './actionHints';
import { agendaTopics } from './agendaTopics';
import { planProgress } from './planProgress';

const task = (
  text: string,
  part: Partial<NonNullable<BlockContent['task']>> = {},
): BlockContent => ({
  formatVersion: 1,
  text,
  goalId: null,
  provisional: false,
  task: {
    responsible: { kind: 'employee' },
    deadline: '2027-05-03',
    state: 'planned',
    outcome: '',
    activity: null,
    term: null,
    ...part,
  },
});

describe('clear and possible to act on [R11]', () => {
  it.each<[BlockContent, string[]]>([
    [task('Følg Karin i to byggesager inden jul'), []],
    [task('Jonas deltager i GIS-kurset i Odense'), []],
    [task('At blive tryg ved telefonvagten'), []],
    [task('Agree on two days with the tax team'), []],
    [task('Noget med kommunikation og overblik'), ['noVerb']],
    [task('GIS'), ['noVerb', 'tooShort']],
    [
      task('Øv svære samtaler med en kollega', { deadline: null }),
      ['noDeadline'],
    ],
    [
      task('Lav en plan for oplæring', { responsible: { kind: 'both' } }),
      ['noResponsible'],
    ],
    [task('   ', { deadline: null }), []],
    [task('GIS', { state: 'done' }), []],
  ])('%j: %j', (content, hints) => {
    expect(actionHints('task', content)).toEqual(hints);
  });

  it('asks goals for words only, and notes for nothing', () => {
    const { task: _task, ...goal } = task('Ro');
    expect(actionHints('goal', goal)).toEqual(['tooShort']);
    expect(actionHints('note', goal)).toEqual([]);
  });
});

it('counts how far the two are [S05]', () => {
  const blocks = [
    task('a', { state: 'done', effect: 'reached' }),
    task('b', { state: 'done', effect: 'partly' }),
    task('c', { state: 'started', deadline: '2026-11-01' }),
    task('d'),
    task('e', { state: 'dropped', deadline: '2026-01-01' }),
    task(' '),
  ].map(content => ({ content }));
  expect(planProgress(blocks, '2026-11-24')).toEqual({
    tasks: 4,
    done: 2,
    started: 1,
    overdue: 1,
    reached: 1,
    partly: 1,
  });
});

it('begins the development plan with themes and the topics chosen in them [M14]', () => {
  const question = (id: string) => ({
    id,
    type: 'freeText',
    text: { da: id },
    audience: 'both',
    origin: 'template',
  });
  const { themes } = questionnaireDocumentSchema.parse({
    formatVersion: 1,
    title: 'MUS',
    openingRule: 'bothReady',
    themes: [
      {
        id: 'relationer',
        title: { da: 'Relationer' },
        questions: [question('pli'), question('samarbejde')],
      },
      {
        id: 'faglighed',
        title: { da: 'Faglighed' },
        questions: [question('egen')],
      },
      { id: 'tomt', title: { da: 'Tomt' }, questions: [] },
    ],
  });
  const rows = agendaTopics({ themes }, ['samarbejde', 'pli']);
  expect(rows.map(({ theme, title }) => [theme.da, title?.da ?? null])).toEqual(
    [
      ['Relationer', 'pli'],
      ['Relationer', 'samarbejde'],
      ['Faglighed', null],
    ],
  );
});
