export { placeholdersOf, written } from './placeholders';
export { standardWording } from './standardWording';
export { standardVariant, variantOf, variantsOf } from './variants';
export { wordedContent } from './wordedContent';
export { wordingFields, wordingLimits } from './Wording';
export type { Wording } from './Wording';
export { wordingProblems } from './wordingProblems';
