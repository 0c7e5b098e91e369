export * from './permissions';
export * from './readerReasons';
