import { afterPicture } from './afterPicture';

/** Runs what waits for a picture, as a browser that draws one. */
function pictures() {
  const waiting: FrameRequestCallback[] = [];
  jest
    .spyOn(window, 'requestAnimationFrame')
    .mockImplementation(run => waiting.push(run));
  return {
    draw() {
      waiting.splice(0).forEach(run => run(0));
      jest.runOnlyPendingTimers();
    },
  };
}

function visibility(state: DocumentVisibilityState) {
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
}

describe('afterPicture', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('runs once after the next picture, however often it was asked', () => {
    const { draw } = pictures();
    const run = jest.fn();
    afterPicture(run);
    afterPicture(run);
    jest.runOnlyPendingTimers();
    expect(run).not.toHaveBeenCalled();
    draw();
    expect(run).toHaveBeenCalledTimes(1);
    afterPicture(run);
    draw();
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('waits for no picture on a page that is hidden or closed', () => {
    pictures();
    const run = jest.fn();
    visibility('visible');
    afterPicture(run);
    window.dispatchEvent(new Event('pagehide'));
    expect(run).toHaveBeenCalledTimes(1);
    afterPicture(run);
    visibility('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(run).toHaveBeenCalledTimes(2);
    afterPicture(run);
    expect(run).toHaveBeenCalledTimes(3);
  });
});
