export { BookingPanel } from './BookingPanel';
export { CommandFailure } from './CommandFailure';
export { HolderList } from './holders/HolderList';
export { ParticipationPanel } from './ParticipationPanel';
