import { MinutesRule } from '../questionnaires';
import { MinutesKind } from './minutesSchema';

/**
 * Who writes what (M11): both write everything, or the employee writes and the
 * leader comments. Comments are needed only where the leader does not write.
 */
export function mayWriteNote(
  rule: MinutesRule,
  party: string,
  kind: MinutesKind,
): boolean {
  if (rule === 'both') return kind !== 'comment';
  return party === 'leader' ? kind === 'comment' : kind !== 'comment';
}
