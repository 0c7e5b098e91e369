export { placeholdersOf, written } from './placeholders';
export { standardWording } from './standardWording';
export { standardVariant, variantOf, variantsOf } from './variants';
export { wordedContent } from './wordedContent';
export { wordingFields, wordingLimits } from './MailWording';
export type { MailWording } from './MailWording';
export { wordingProblems } from './wordingProblems';
