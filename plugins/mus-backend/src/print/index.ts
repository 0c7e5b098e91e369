export { renderPdf } from './renderPdf';
export { signposts } from './signposts';
export type { PrintedContext } from './signposts';
export type { Paper, PrintBlock, PrintDocument } from './PrintDocument';
