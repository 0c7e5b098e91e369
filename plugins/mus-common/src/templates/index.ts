export * from './applyWordings';
export * from './houseTexts';
export * from './templateContent';
export * from './templateUse';
