export * from './aDelivery';
export * from './TestRelay';
