import { expect } from '@playwright/test';
import { inbox } from './browser';

/** A mail as the inbox of the demo tells it. */
export interface InboxMail {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly to: ReadonlyArray<{ readonly address: string }>;
  readonly attachments?: ReadonlyArray<{
    readonly contentType: string;
    readonly generatedFileName: string;
  }>;
}

/** Every mail of the inbox, oldest first. */
export async function allMails(): Promise<InboxMail[]> {
  const reply = await fetch(`${inbox()}/api/email`);
  return (await reply.json()) as InboxMail[];
}

/** The calendar files that came with a mail, as text. */
export async function calendarsOf(mail: InboxMail): Promise<string[]> {
  const files = (mail.attachments ?? []).filter(({ contentType }) =>
    contentType.startsWith('text/calendar'),
  );
  return Promise.all(
    files.map(async ({ generatedFileName }) => {
      const path = `${mail.id}/attachment/${generatedFileName}`;
      const reply = await fetch(`${inbox()}/api/email/${path}`);
      if (!reply.ok) throw new Error(`${path}: ${reply.status}`);
      return reply.text();
    }),
  );
}

/** Mails to an address, oldest first. */
export async function mailsTo(address: string): Promise<InboxMail[]> {
  const mails = await allMails();
  return mails.filter(({ to }) => to.some(one => one.address === address));
}

/** Waits until so many mails with this subject have come to the address. */
export async function waitForMails(
  address: string,
  subject: RegExp,
  count: number,
): Promise<InboxMail[]> {
  const found = async () =>
    (await mailsTo(address)).filter(mail => subject.test(mail.subject));
  await expect
    .poll(async () => (await found()).length, { timeout: 60_000 })
    .toBe(count);
  return found();
}

/** The link of a mail, without the address of the portal. */
export function linkIn({ text }: InboxMail): string {
  const link = /https?:\/\/[^\s/]+(\/\S+)/.exec(text);
  if (!link) throw new Error('The mail has no link');
  return link[1];
}
