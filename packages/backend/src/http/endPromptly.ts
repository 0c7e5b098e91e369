import type { Server } from 'node:http';

/** What is still being answered may take so long; then the lines are cut. */
const GRACE_MS = 5_000;
const LOOK_MS = 100;

/** The part of Backstage's root lifecycle that is needed here. */
interface ShutdownHooks {
  addShutdownHook(hook: () => void): void;
}

/**
 * Lets the backend end within seconds. Closing the server waits for every open
 * request, and the event bus keeps one open per subscriber for up to 55
 * seconds; the plugins' own hooks (the mail on its way) have run by then.
 */
export function endPromptly(
  server: Server,
  lifecycle: ShutdownHooks,
  graceMs: number = GRACE_MS,
): void {
  lifecycle.addShutdownHook(() => {
    const late = setTimeout(() => server.closeAllConnections(), graceMs);
    // A line that was answered is kept alive for the next request: none comes.
    const idle = setInterval(() => server.closeIdleConnections(), LOOK_MS);
    server.once('close', () => {
      clearTimeout(late);
      clearInterval(idle);
    });
  });
}
