import { SliceDeps } from '../slice';
import { loadScenarios } from './loadScenarios';
import { playHouse } from './playHouse';
import { playRound } from './playRound';
import { makeStage } from './Stage';

async function isEmpty({ database, settings }: SliceDeps): Promise<boolean> {
  const { organisationId } = settings.organisation;
  const round = await database.transaction(tx =>
    tx('mus_round').where({ organisation_id: organisationId }).first('id'),
  );
  return round === undefined;
}

/**
 * Fills an empty demo with a year of life, by the commands that people use. A
 * database that has a round already is left alone.
 *
 * @returns the number of rounds played
 */
export async function seedDemo(
  deps: SliceDeps,
  folder: string,
): Promise<number> {
  if (!(await isEmpty(deps))) return 0;
  const stage = makeStage(deps);
  await playHouse(stage, folder);
  let played = 0;
  for (const scenario of await loadScenarios(folder)) {
    const unit = await stage.cast.unit(scenario.unit);
    if (!unit) continue;
    for (const round of scenario.rounds) {
      await playRound(stage, unit, round);
      played += 1;
    }
  }
  deps.dueFacts.wake();
  return played;
}
