import { noteChanges } from './noteChanges';
import { Reached } from './minutesSchema';

const note = (id: string, text: string, reached: Reached | null = null) => ({
  id,
  kind: 'note' as const,
  topicId: `row-${id}`,
  content: { formatVersion: 1 as const, text, reached },
});

it('tells what came, changed and went, and nothing of what stayed', () => {
  const before = [note('a', 'Kursus i maj'), note('b', 'væk'), note('c', 'ro')];
  const after = [
    note('c', 'ro', 'partly'),
    note('a', 'Kursus i juni'),
    note('d', 'ny'),
  ];
  const changes = noteChanges(before, after);
  expect(changes.map(({ id, topicId }) => [id, topicId])).toEqual([
    ['c', 'row-c'],
    ['a', 'row-a'],
    ['d', 'row-d'],
    ['b', 'row-b'],
  ]);
  expect(changes[0]).toMatchObject({
    words: [],
    reached: { before: null, after: 'partly' },
  });
  expect(changes[1].words.map(({ kind }) => kind)).toContain('removed');
  expect(changes[2].words).toEqual([{ text: 'ny', kind: 'added' }]);
  expect(changes[3].words).toEqual([{ text: 'væk', kind: 'removed' }]);
  expect(noteChanges(before, before)).toEqual([]);
});
