export * from './aDelivery';
export * from './TestRelay';
export * from './openDeliveries';
