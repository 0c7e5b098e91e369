export * from './pair';
export * from './say';
export * from './textGroups';
export * from './texts';
