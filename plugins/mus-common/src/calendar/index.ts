export { addDays, weekdayName, weekdayOf } from './days';
export { localDay, localInstant } from './localInstant';
