export * from './documentSchema';
