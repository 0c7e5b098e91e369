import {
  materialsSchema,
  valuesSchema,
} from '@samtale/backstage-plugin-mus-common';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { HouseTextService } from '../house/HouseTextService';
import { Stage } from './Stage';

/** What HR of the demo keeps for everybody, and who wrote it when. */
const houseSchema = z.strictObject({
  writtenBy: z.string(),
  /** Whole days from the day the demo is first started. */
  writtenOn: z.number().int(),
  values: valuesSchema.shape.values,
  materials: materialsSchema.shape.materials,
});

/** Undefined when the demo has none. Throws when the file is not as it should be. */
async function readHouse(folder: string) {
  const file = path.join(folder, 'house', 'house.yaml');
  const text = await fs.readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const parsed = houseSchema.safeParse(parse(text));
  if (!parsed.success)
    throw new Error(`Demo house.yaml: ${parsed.error.message}`);
  return parsed.data;
}

/** HR writes the organisation's values and the list of materials; nothing when HR is not in the directory. */
export async function playHouse(
  { clock, cast, deps }: Stage,
  folder: string,
): Promise<void> {
  const house = await readHouse(folder);
  const hr = house && (await cast.hr(house.writtenBy));
  if (!house || !hr) return;
  clock.moveTo(house.writtenOn, 9);
  const service = new HouseTextService(deps);
  const save = <C>(content: C) => ({
    saveId: deps.ids.next(),
    content,
    precondition: { kind: 'create' as const },
  });
  const { values, materials } = house;
  await service.saveValues(hr, save({ formatVersion: 1, values }));
  await service.saveMaterials(hr, save({ formatVersion: 1, materials }));
}
