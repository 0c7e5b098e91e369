/**
 * A sample of how another plugin uses the action plans of MUS (T44): a
 * workplace assessment (APV) becomes a plan of an employee and their leader.
 *
 * @packageDocumentation
 */
export { apvModule as default } from './apvModule';
