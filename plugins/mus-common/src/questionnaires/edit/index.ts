export * from './questions';
export * from './themes';
