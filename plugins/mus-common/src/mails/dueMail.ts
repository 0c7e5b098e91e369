import { LinklessMail, Mail } from './mail';

/** The mail on the follow-up date: no switch, no digest and no quiet hour holds it back (T23). */
export const dueMail = 'followUpDue';

/** Whether a leader may switch this mail off in a round. */
export const mayBeSwitchedOff = (kind: string): boolean => kind !== dueMail;

/** Whether this mail may wait for the daily one; calendar files and what a substitute is told come by themselves. */
export const mayWaitForDigest = ({
  kind,
  calendar,
  path,
}: Mail | LinklessMail): boolean =>
  kind !== dueMail && !calendar && path !== null;
