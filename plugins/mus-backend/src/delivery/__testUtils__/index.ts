export * from './calendarOf';
export * from './aDelivery';
export * from './TestRelay';
export * from './openDeliveries';
export * from './readersOfPlan';
