import { databaseMillis } from '../../clock/databaseMillis';
import { monotonicMillis, wallMillis } from '../../clock/systemTime';
import { Database } from '../../database/Database';
import { ClockReadings } from './ClockGuard';

/** Reads the three unshifted clocks at about the same moment. */
export function readClocks(database: Database): Promise<ClockReadings> {
  return database.transaction(async tx => {
    const ofDatabase = await databaseMillis(tx, database.dialect);
    const wall = wallMillis();
    return { database: ofDatabase ?? wall, wall, monotonic: monotonicMillis() };
  });
}
