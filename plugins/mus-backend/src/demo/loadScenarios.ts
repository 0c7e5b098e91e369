import { promises as fs } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { Scenario, scenarioSchema } from './scenarioSchema';

/**
 * Reads every `.yaml` file of the folder, in order of name.
 *
 * @throws when a file does not have the shape of a scenario; the message names file and place.
 */
export async function loadScenarios(folder: string): Promise<Scenario[]> {
  const names = (await fs.readdir(folder))
    .filter(name => name.endsWith('.yaml'))
    .sort();
  return Promise.all(
    names.map(async name => {
      const parsed = scenarioSchema.safeParse(
        parse(await fs.readFile(path.join(folder, name), 'utf8')),
      );
      if (!parsed.success) {
        throw new Error(`Demo scenario ${name}: ${parsed.error.message}`);
      }
      return parsed.data;
    }),
  );
}
