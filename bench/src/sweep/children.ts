import { ChildProcess, fork } from 'node:child_process';

const transform = require.resolve('@backstage/cli/config/nodeTransform.cjs');

/** Starts a TypeScript file as a process of its own; resolves with its first message. */
export async function startChild(
  file: string,
  env: Record<string, string>,
  args: readonly string[] = [],
): Promise<{ child: ChildProcess; first: unknown }> {
  const child = fork(file, args, {
    execArgv: ['--require', transform],
    env: { ...process.env, NODE_ENV: 'test', ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const first = await answerOf(child);
  return { child, first };
}

/** The next message of a child; the loader's own notes about files are passed over. */
export function answerOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = (code: number | null) =>
      reject(new Error(`a child ended with ${code}`));
    const hear = (message: unknown) => {
      if ((message as { type?: string }).type === 'watch') return;
      child.off('message', hear);
      child.off('exit', fail);
      resolve(message);
    };
    child.on('message', hear);
    child.once('exit', fail);
  });
}

/** Lets ready children begin together; milliseconds until the last one is done. */
export async function timeTogether(
  children: readonly ChildProcess[],
): Promise<number> {
  const done = Promise.all(children.map(answerOf));
  const from = performance.now();
  for (const child of children) child.send('begin');
  await done;
  return performance.now() - from;
}
