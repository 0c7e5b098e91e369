export { insertedAt } from './change';
export * from './prompts';
export * from './questions';
export * from './themes';
