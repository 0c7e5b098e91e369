export * from './databases';
export * from './life';
export * from './postgresServer';
export * from './replica';
export * from './requests';
export * from './walk';
