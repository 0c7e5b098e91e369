import { DateTime } from 'luxon';

/** The machine's clock, at the start of the backend; read here and nowhere else. */
export const machineNow = (): DateTime => DateTime.now();
