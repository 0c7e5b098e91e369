/** `npm run reports`: writes every generated file that is committed. */
import { tail, tool } from '../test/command.mjs';
import { reports } from './index.mjs';

const { code, output } = await tool('tsc', ['--pretty', 'false']);
if (code !== 0) process.stdout.write(`${tail(output)}\n`);
for (const { path, make } of reports()) {
  const same = await make({ write: true });
  process.stdout.write(`${same ? 'same ' : 'wrote'} ${path}\n`);
}
