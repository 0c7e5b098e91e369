export * from './authoringHints';
export * from './estimatedMinutes';
export * from './formHints';
