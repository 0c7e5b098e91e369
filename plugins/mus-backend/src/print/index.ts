export type { Paper, PrintBlock, PrintDocument } from './PrintDocument';
