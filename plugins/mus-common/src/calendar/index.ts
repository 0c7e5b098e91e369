export { addDays, weekdayOf } from './days';
export { localDay, localInstant } from './localInstant';
