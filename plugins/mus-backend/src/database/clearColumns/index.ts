export { columns } from './all';
