import { createServer } from 'node:http';

/** Lets a test stop and start the backend of the demo that it runs against. */
export async function startControl(demo, port = 0) {
  const server = createServer(async (request, response) => {
    if (request.method !== 'POST' || request.url !== '/restart') {
      response.writeHead(404).end();
      return;
    }
    try {
      await demo.restartBackend();
      response.writeHead(204).end();
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise(resolve => server.listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  return { url, stop: () => server.close() };
}
