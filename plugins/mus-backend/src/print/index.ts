export { renderPdf } from './renderPdf';
export type { Paper, PrintBlock, PrintDocument } from './PrintDocument';
