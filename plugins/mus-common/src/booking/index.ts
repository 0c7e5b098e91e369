export * from './bookingFacts';
export * from './bookingWarnings';
export * from './decideBooking';
export * from './goingOn';
export * from './participation';
export * from './talkHolder';
export * from './talkRequest';
export * from './talkTime';
