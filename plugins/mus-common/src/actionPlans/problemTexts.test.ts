import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { textGroups } from '../texts';

const folder = path.join(__dirname, 'commands');
const codes = readdirSync(folder)
  .flatMap(name => [
    ...readFileSync(path.join(folder, name), 'utf8').matchAll(
      /refused\(\s*'(\w+)'/g,
    ),
  ])
  .map(([, code]) => code);

it.each([...new Set(codes), 'planClosed', 'notYourPlan', 'writeTogether'])(
  'the problem %s can be told in both languages',
  code => {
    expect(textGroups.problems).toHaveProperty(code);
  },
);

it('finds the codes', () => {
  expect(codes.length).toBeGreaterThan(12);
});
