import { bothReady } from './bothReady';
import { checkIn } from './checkIn';
import { followUpAdvance } from './followUpAdvance';
import { followUpDue } from './followUpDue';
import { followUpOnceMore } from './followUpOnceMore';
import { followUpSet } from './followUpSet';
import { followUpHandedOver, talkHandedOver } from './handedOver';
import { invitation } from './invitation';
import { LinklessMail, Mail } from './mail';
import { planMissing } from './planMissing';
import { pleaseConfirm } from './pleaseConfirm';
import { pleaseConfirmMinutes } from './pleaseConfirmMinutes';
import { preparationReminder } from './preparationReminder';
import { roundCloses } from './roundCloses';
import { substituteDue, substituteOnceMore } from './substitute';
import { talkBooked } from './talkBooked';
import { talkCancelled } from './talkCancelled';
import { talkHolder } from './talkHolder';
import { talkMoved } from './talkMoved';
import { talkRequestAnswered } from './talkRequestAnswered';
import { talkRequested } from './talkRequested';
import { timesProposed } from './timesProposed';
import { taskDue } from './taskDue';

export type {
  LinklessMail,
  Mail,
  MailBlock,
  MailContent,
  MailProps,
} from './mail';

/** Every mail of the product by kind; a new one is a file and a line here. */
export const mails = {
  invitation,
  preparationReminder,
  talkHolder,
  timesProposed,
  talkBooked,
  talkMoved,
  talkCancelled,
  talkRequested,
  talkRequestAnswered,
  bothReady,
  pleaseConfirmMinutes,
  pleaseConfirm,
  planMissing,
  roundCloses,
  followUpSet,
  followUpAdvance,
  followUpDue,
  followUpOnceMore,
  checkIn,
  taskDue,
} as const satisfies Record<string, Mail>;

/** Mails to somebody who stands in: no link, no switch, never reworded. */
export const substituteMails = {
  substituteDue,
  substituteOnceMore,
} as const satisfies Record<string, LinklessMail>;

/** Mails to a leader or talk holder who is not one of the two any more: no link, never reworded. */
export const formerLeaderMails = {
  talkHandedOver,
  followUpHandedOver,
} as const satisfies Record<string, LinklessMail>;

/** A key of the registries of mails. */
export type MailKind =
  | keyof typeof mails
  | keyof typeof substituteMails
  | keyof typeof formerLeaderMails;

/** The mail of a kind that goes to the two, whose words HR may choose. */
export function wordedMailOf(kind: string): Mail | undefined {
  return Object.hasOwn(mails, kind)
    ? mails[kind as keyof typeof mails]
    : undefined;
}

/** The mail of a kind; undefined for one that this release does not know. */
export function mailOf(kind: string): Mail | LinklessMail | undefined {
  const all = { ...mails, ...substituteMails, ...formerLeaderMails };
  return Object.hasOwn(all, kind) ? all[kind as MailKind] : undefined;
}

export { digestContent, digestKind } from './digest';
export { dueMail, mayBeSwitchedOff, mayWaitForDigest } from './dueMail';
export { digestSlot } from './times/digestSlot';
export type { DigestHours, DigestSlot } from './times/digestSlot';
export { quietUntil } from './times/quietUntil';
export type { QuietHours } from './times/quietUntil';
export * from './wording';
