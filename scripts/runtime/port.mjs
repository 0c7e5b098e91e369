import { createServer } from 'node:net';

/** A port that is free on this machine right now; prefers `wanted`. */
export function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', error => {
      if (wanted === 0) reject(error);
      else freePort().then(resolve, reject);
    });
    server.listen(wanted, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
