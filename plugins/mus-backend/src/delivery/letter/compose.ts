import {
  LinklessMail,
  Mail,
  MailContent,
  mailOf,
  mayBeSwitchedOff,
  mayWaitForDigest,
} from '@samtale/backstage-plugin-mus-common';
import { AddressProblem, strictAddress } from '../smtp/address';
import { thaw } from '../channels/thaw';
import { toChannelMessage } from '../channels/toChannelMessage';
import { CalendarEntry, calendarFile, calendarMethod } from './calendarFile';
import { Composed, ComposeContext, Notice } from './composed';
import { contentOf, superseded } from './content';
import { LetterFacts, Person } from '../facts/letterFacts';
import { ClaimedMessage, FrozenLetter } from '../outbox/messages';
import { buildLetter, EnvelopeMismatchError } from '../smtp/mime';
import { renderHtml } from './renderHtml';
import { renderText } from './renderText';
import { talkEntry } from '../facts/talkTimes';

export type { Composed, ComposeContext, Notice } from './composed';

type AnyMail = Mail | LinklessMail;

/** Path of the page it leads to; null for a reader who has no access. */
const pathOf = (mail: AnyMail, { subjectId }: ClaimedMessage) =>
  mail.path === null ? null : mail.path(subjectId);

/** The same below the portal's address. */
function hrefOf(
  mail: AnyMail,
  message: ClaimedMessage,
  { settings }: ComposeContext,
): string | null {
  const path = pathOf(mail, message);
  return path === null ? null : `${settings.organisation.portalUrl}${path}`;
}

const firstName = (person: Person | null) => (person?.name ?? '').split(' ')[0];

/** Whose entry it is: a former leader's is the one that was the leader's. */
const sideOf = ({ recipientRole }: ClaimedMessage) =>
  recipientRole === 'employee' ? 'employee' : 'leader';

/** Rises whenever the date moves, and for leaders when their entry goes or comes back. */
function sequenceOf(message: ClaimedMessage, facts: LetterFacts): number {
  const { plan, booking } = facts;
  const dates = plan?.calendarSequence ?? booking?.sequence ?? 0;
  const { leaderSequence } = plan ?? booking ?? { leaderSequence: 0 };
  return sideOf(message) === 'leader' ? dates + leaderSequence : dates;
}

function entryOf(
  message: ClaimedMessage,
  facts: LetterFacts,
  content: MailContent,
  href: string | null,
  context: ComposeContext,
): CalendarEntry {
  const { organisation, mail } = context.settings;
  const other =
    message.recipientRole === 'employee' ? facts.leader : facts.employee;
  const on = facts.plan?.followUpOn ?? null;
  return {
    uid: `${message.subjectId}-${sideOf(message)}@${new URL(organisation.portalUrl).hostname}`,
    sequence: sequenceOf(message, facts),
    on: on ?? context.today,
    cancelled: on === null || message.recipientRole === 'former',
    summary: organisation.neutralCalendar ? 'MUS' : `MUS – ${firstName(other)}`,
    description: [content.subject, href].filter(Boolean).join('. '),
    url: href,
    stamp: context.now,
    organizer: {
      name: organisation.name,
      email: mail.from.replace(/^.*<|>.*$/g, ''),
    },
    ...(message.subjectKind === 'talk' &&
      talkEntry(message, facts, context.now)),
  };
}

async function letterFor(
  message: ClaimedMessage,
  mail: AnyMail,
  facts: LetterFacts,
  recipient: Person,
  address: string,
  context: ComposeContext,
): Promise<FrozenLetter> {
  const href = hrefOf(mail, message, context);
  const content = contentOf(
    message,
    mail,
    facts,
    { href, language: recipient.language },
    context,
  );
  const entry = mail.calendar
    ? entryOf(message, facts, content, href, context)
    : null;
  return buildLetter({
    from: context.settings.mail.from,
    to: address,
    subject: content.subject,
    text: renderText(content.blocks),
    html: renderHtml(content, recipient.language),
    language: recipient.language,
    messageHeaderId: message.messageHeaderId,
    date: context.now,
    calendar: entry && {
      method: calendarMethod(entry),
      content: calendarFile(entry),
    },
  });
}

function composeForChannel(
  message: ClaimedMessage,
  mail: AnyMail,
  facts: LetterFacts,
  recipient: Person,
  context: ComposeContext,
): Composed {
  const { organisationId } = context.settings.organisation;
  const link = hrefOf(mail, message, context);
  const addressed = {
    id: message.id,
    organisationId,
    kind: message.mail,
    recipientId: recipient.stableId,
    language: recipient.language,
    link,
  };
  const content = contentOf(
    message,
    mail,
    facts,
    { href: link, language: recipient.language },
    context,
  );
  return {
    type: 'channel',
    message: toChannelMessage(addressed, content),
    date: context.now,
    recipientPersonId: recipient.id,
  };
}

function noticeFor(
  message: ClaimedMessage,
  mail: AnyMail,
  facts: LetterFacts,
  recipient: Person,
  context: ComposeContext,
): Notice {
  const link = pathOf(mail, message);
  const { subject } = contentOf(
    message,
    mail,
    facts,
    { href: link, language: recipient.language },
    context,
  );
  return {
    entityRef: recipient.entityRef,
    title: subject,
    link,
    scope: `mus:${message.id}`,
  };
}

/** People without work mail are reached another way where there is one; a wrong address is for somebody to mend. */
function unreached(
  { id }: Person,
  errorClass: AddressProblem,
  { furtherChannel }: ComposeContext,
): Composed {
  if (errorClass === 'noAddress' && furtherChannel !== null)
    return { type: 'reroute', channel: furtherChannel, recipientPersonId: id };
  return { type: 'blocked', errorClass, recipientPersonId: id };
}

async function composeMail(
  message: ClaimedMessage,
  mail: AnyMail,
  facts: LetterFacts,
  recipient: Person,
  context: ComposeContext,
): Promise<Composed> {
  const checked = strictAddress(
    recipient.mailAddress,
    context.settings.organisation.allowedMailDomains,
  );
  if (!checked.ok) return unreached(recipient, checked.problem, context);
  if (recipient.daily && mayWaitForDigest(mail))
    return { type: 'digest', recipientPersonId: recipient.id };
  try {
    const letter = await letterFor(
      message,
      mail,
      facts,
      recipient,
      checked.address,
      context,
    );
    return {
      type: 'letter',
      letter,
      date: context.now,
      recipientPersonId: recipient.id,
    };
  } catch (error) {
    if (!(error instanceof EnvelopeMismatchError)) throw error;
    return {
      type: 'blocked',
      errorClass: 'badAddress',
      recipientPersonId: recipient.id,
    };
  }
}

/**
 * Turns a claimed message into what is handed over. The recipient is looked
 * up now, from the role, so that a new leader gets it and a former one does
 * not; a mail that was handed over once keeps its bytes and its address.
 */
export async function compose(
  message: ClaimedMessage,
  facts: LetterFacts | undefined,
  context: ComposeContext,
): Promise<Composed> {
  const frozen = thaw(message);
  if (frozen) return frozen;
  const mail = mailOf(message.mail);
  if (!mail)
    return {
      type: 'blocked',
      errorClass: 'unknownMail',
      recipientPersonId: null,
    };
  if (!facts || superseded(message, facts))
    return { type: 'cancelled', errorClass: 'superseded' };
  const recipient = facts[message.recipientRole];
  const isThere = message.recipientRole === 'former' || facts.employee?.active;
  if (!recipient?.active || !isThere) {
    return {
      type: 'blocked',
      errorClass: 'noRecipient',
      recipientPersonId: recipient?.id ?? null,
    };
  }
  if (message.channel === 'portal') {
    return {
      type: 'notice',
      notice: noticeFor(message, mail, facts, recipient, context),
      recipientPersonId: recipient.id,
    };
  }
  if (facts.switchedOff && mayBeSwitchedOff(message.mail))
    return { type: 'cancelled', errorClass: 'switchedOff' };
  return message.channel === 'mail'
    ? composeMail(message, mail, facts, recipient, context)
    : composeForChannel(message, mail, facts, recipient, context);
}
