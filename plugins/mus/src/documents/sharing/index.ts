export { GetOwnData, GetPdf } from './GetFile';
export { LeaderChanges } from './LeaderChanges';
export { Origin } from './Origin';
export { Proposals } from './Proposals';
export { Sharing } from './Sharing';
