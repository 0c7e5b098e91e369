export * from './applyWordings';
export * from './houseTexts';
export { mergeTemplates } from './mergeTemplates';
export * from './optionalForm';
export * from './recipients';
export * from './templateContent';
export * from './templateUse';
