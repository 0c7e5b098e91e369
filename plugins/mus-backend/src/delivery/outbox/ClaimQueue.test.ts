import { ClaimQueue } from './ClaimQueue';

/** A queue whose claims are answered by hand, in order. */
function byHand(low: number) {
  const answers: Array<(batch: string[]) => void> = [];
  const queue = new ClaimQueue<string>(
    () => new Promise(resolve => answers.push(resolve)),
    () => low,
  );
  return { queue, answers };
}

it('what a claim takes while the queue is drained is given back, and reaches no lane', async () => {
  const { queue, answers } = byHand(2);
  const first = queue.next();
  answers[0](['a']);
  expect(await first).toBe('a');
  const waiting = queue.next();
  const left = queue.drain();
  answers[1](['b', 'c']);
  expect(await left).toEqual(['b', 'c']);
  expect(await waiting).toBeUndefined();
  expect(await queue.next()).toBeUndefined();
  expect(answers).toHaveLength(2);
});

it('lanes that drain one after the other get each message once', async () => {
  const { queue, answers } = byHand(3);
  const first = queue.next();
  answers[0](['a', 'b']);
  expect(await first).toBe('a');
  const second = queue.next();
  expect(await second).toBe('b');
  const drained = [queue.drain(), queue.drain()];
  answers[1](['c']);
  expect((await Promise.all(drained)).flat()).toEqual(['c']);
});

it('a claim that fails while the queue is drained leaves nothing to give back', async () => {
  const queue = new ClaimQueue<string>(
    () => Promise.reject(new Error('the database is away')),
    () => 1,
  );
  const waiting = queue.next();
  expect(await queue.drain()).toEqual([]);
  await expect(waiting).rejects.toThrow('away');
});
