export * from './correct';
export * from './formChanges';
export { isSpelling } from './isSpelling';
export { textPlaces } from './textPlaces';
export type { TextPlace } from './textPlaces';
