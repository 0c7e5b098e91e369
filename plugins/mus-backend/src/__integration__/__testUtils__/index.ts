export * from './databases';
export * from './postgresServer';
export * from './replica';
export * from './walk';
