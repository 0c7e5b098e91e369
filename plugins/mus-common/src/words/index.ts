export * from './wordsChanged';
