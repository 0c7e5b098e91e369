export { mergeForms } from './mergeForms';
export type { MergedForm } from './mergeForms';
export type { FieldConflict, Preference } from './threeWay';
