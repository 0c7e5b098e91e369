export * from './aTalk';
export * from './eachDatabase';
export * from './fakes';
export * from './makeTestDeps';
export * from './seed';
export * from './testApp';
export * from './testSettings';
