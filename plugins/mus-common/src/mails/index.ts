import { bothReady } from './bothReady';
import { followUpAdvance } from './followUpAdvance';
import { followUpDue } from './followUpDue';
import { followUpOnceMore } from './followUpOnceMore';
import { followUpSet } from './followUpSet';
import { invitation } from './invitation';
import { Mail } from './mail';
import { planMissing } from './planMissing';
import { pleaseConfirm } from './pleaseConfirm';
import { preparationReminder } from './preparationReminder';

export type { Mail, MailBlock, MailContent, MailProps } from './mail';

/** Every mail of the product by kind; a new one is a file and a line here. */
export const mails = {
  invitation,
  preparationReminder,
  bothReady,
  pleaseConfirm,
  planMissing,
  followUpSet,
  followUpAdvance,
  followUpDue,
  followUpOnceMore,
} as const satisfies Record<string, Mail>;

/** A key of the registry of mails. */
export type MailKind = keyof typeof mails;

/** The mail of a kind; undefined for one that this release does not know. */
export function mailOf(kind: string): Mail | undefined {
  return Object.hasOwn(mails, kind) ? mails[kind as MailKind] : undefined;
}
