export * from './readerReasons';
