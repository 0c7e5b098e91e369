const waiting = new Set<() => void>();
let listens = false;

function runAll(): void {
  const runs = [...waiting];
  waiting.clear();
  for (const run of runs) run();
}

/** A page that is hidden or closed draws no picture. */
function listen(): void {
  if (listens) return;
  listens = true;
  window.addEventListener('pagehide', runAll);
  window.document.addEventListener('visibilitychange', runAll);
}

/**
 * Runs when the browser has drawn what was just typed, so that a key is seen
 * before anything follows from it; once, however often it is asked until then.
 */
export function afterPicture(run: () => void): void {
  if (window.document.visibilityState === 'hidden') {
    run();
    return;
  }
  listen();
  if (waiting.size === 0)
    window.requestAnimationFrame(() => setTimeout(runAll, 0));
  waiting.add(run);
}
