import { MusSettings } from '../settings';

/** When the organisation says nothing. */
const usualAge = 58;

/** From which age the organisation offers a senior talk (M02). */
export function seniorAgeOf({
  organisation,
}: {
  organisation: Pick<MusSettings['organisation'], 'seniorAge'>;
}): number {
  return organisation.seniorAge ?? usualAge;
}
