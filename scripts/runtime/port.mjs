import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below the ports that systems give to outgoing connections: one of those may be taken any moment by nobody's fault. */
const lowest = 20_000;
const highest = 32_000;
const tries = 100;

function listens(wanted) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function anyPort() {
  for (let count = 0; count < tries; count += 1) {
    const port = await listens(randomInt(lowest, highest)).catch(() => null);
    if (port !== null) return port;
  }
  return listens(0);
}

/** A port that is free on this machine right now; prefers `wanted`. */
export function freePort(wanted = 0) {
  return wanted === 0 ? anyPort() : listens(wanted).catch(anyPort);
}
