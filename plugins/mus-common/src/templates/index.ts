export * from './applyWordings';
export * from './houseTexts';
export * from './recipients';
export * from './templateContent';
export * from './templateUse';
