export * from './seniorOffer';
