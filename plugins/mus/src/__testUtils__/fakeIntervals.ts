/** What a test with fake intervals leaves to the real clock. */
const real = [
  'Date',
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'requestIdleCallback',
  'cancelIdleCallback',
  'setImmediate',
  'clearImmediate',
  'setTimeout',
  'clearTimeout',
] as const;

/** In these tests `jest.advanceTimersByTime` brings the next look of a page that polls; everything else takes its real time. */
export function fakeIntervals(): void {
  beforeEach(() => void jest.useFakeTimers({ doNotFake: [...real] }));
  afterEach(() => void jest.useRealTimers());
}
