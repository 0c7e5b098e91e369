export { BookingPanel } from './BookingPanel';
export { HolderList } from './holders/HolderList';
export { ParticipationPanel } from './ParticipationPanel';
