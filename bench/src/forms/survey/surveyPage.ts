import { build } from 'esbuild';
import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { questionCount, questionText } from '../twoHundred';

const wanted = (mode: string) => ({
  questions: Array.from({ length: questionCount }, (_, at) => questionText(at)),
  textUpdateMode: mode === 'typing' ? 'onTyping' : 'onBlur',
  autoGrowComment: mode === 'typing',
});

const html = (mode: string) => `<!doctype html>
<html lang="da"><meta charset="utf-8"><title>SurveyJS</title>
<link rel="stylesheet" href="/main.css"><body><div id="root"></div>
<script>window.wanted=${JSON.stringify(wanted(mode))};window.answers={}</script>
<script src="/main.js"></script></body></html>`;

async function bundle(): Promise<Map<string, string>> {
  const built = await build({
    entryPoints: [join(__dirname, 'main.tsx')],
    bundle: true,
    minify: true,
    write: false,
    outdir: '/',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl', '.woff2': 'dataurl', '.woff': 'dataurl' },
    logLevel: 'error',
  });
  return new Map(built.outputFiles.map(({ path, text }) => [path, text]));
}

/** The same questions on the form library's own page; `/typing` and `/blur` are its two ways. */
export async function serveSurvey() {
  const files = await bundle();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const file = files.get(path);
    const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
    response.setHeader('content-type', file ? type : 'text/html');
    response.end(file ?? html(path.slice(1)));
  });
  await new Promise<void>(done => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => server.close(),
  };
}
