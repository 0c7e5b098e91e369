import {
  Mail,
  MailContent,
  mailOf,
  MailProps,
  mayBeSwitchedOff,
  mayWaitForDigest,
  OpeningRule,
} from '@samtale/backstage-plugin-mus-common';
import { AddressProblem, strictAddress } from './address';
import { thaw } from './channels/thaw';
import { toChannelMessage } from './channels/toChannelMessage';
import { CalendarEntry, calendarFile, calendarMethod } from './calendarFile';
import { Composed, ComposeContext, Notice } from './composed';
import { LetterFacts, Person } from './letterFacts';
import { ClaimedMessage, FrozenLetter } from './messages';
import { buildLetter, EnvelopeMismatchError } from './mime';
import { renderHtml } from './renderHtml';
import { renderText } from './renderText';
import { talkPassed } from './talkPassed';
import { bookedProps, bookingSuperseded, talkEntry } from './talkTimes';

export type { Composed, ComposeContext, Notice } from './composed';

const followUpKinds: readonly string[] = [
  'followUpAdvance',
  'followUpDue',
  'followUpOnceMore',
];

/** Days between the follow-ups: what the former leader agreed to do is nobody else's task. */
const planDayKinds: readonly string[] = ['checkIn', 'taskDue'];

/** The date was moved or the plan closed after this was planned, or it was agreed with a former leader. */
export function superseded(
  message: ClaimedMessage,
  facts: LetterFacts,
): boolean {
  if (talkPassed(message, facts)) return true;
  const ofBooking = bookingSuperseded(message, facts);
  if (ofBooking !== null) return ofBooking;
  if (planDayKinds.includes(message.mail)) {
    const former = facts.handedOver && message.recipientRole === 'leader';
    return !facts.plan || facts.plan.closed || former;
  }
  if (!followUpKinds.includes(message.mail)) return false;
  const { plan } = facts;
  return (
    !plan ||
    plan.closed ||
    plan.followUpOn === null ||
    plan.generation !== message.generation
  );
}

function propsOf(
  message: ClaimedMessage,
  facts: LetterFacts,
  href: string,
  context: ComposeContext,
): MailProps {
  const followUpOn = facts.plan?.followUpOn ?? null;
  const dueOn = planDayKinds.includes(message.mail) ? facts.occurrence : null;
  const day = dueOn ?? followUpOn;
  return {
    to: message.recipientRole,
    employee: facts.employee?.name ?? '',
    leader: facts.leader?.name ?? '',
    organisation: context.settings.organisation.name,
    href,
    preparationDueOn: facts.preparationDueOn,
    openingRule: facts.openingRule as OpeningRule | null,
    heldOn: facts.heldAt === null ? null : facts.heldAt.slice(0, 10),
    followUpOn,
    dueOn,
    talksUntil: facts.talksUntil,
    moved: message.generation > 1,
    late: day !== null && context.today > day,
    ...bookedProps(facts),
  };
}

/** What a mail says to its recipient. */
export function contentOf(
  message: ClaimedMessage,
  mail: Mail,
  facts: LetterFacts,
  { href, language }: { href: string; language: 'da' | 'en' },
  context: ComposeContext,
): MailContent {
  return mail.content(propsOf(message, facts, href, context), language);
}

const firstName = (person: Person | null) => (person?.name ?? '').split(' ')[0];

function entryOf(
  message: ClaimedMessage,
  facts: LetterFacts,
  content: MailContent,
  href: string,
  context: ComposeContext,
): CalendarEntry {
  const { organisation, mail } = context.settings;
  const other =
    message.recipientRole === 'employee' ? facts.leader : facts.employee;
  const on = facts.plan?.followUpOn ?? null;
  return {
    uid: `${message.subjectId}-${message.recipientRole}@${new URL(organisation.portalUrl).hostname}`,
    sequence: facts.plan?.calendarSequence ?? 0,
    on: on ?? context.today,
    cancelled: on === null,
    summary: organisation.neutralCalendar ? 'MUS' : `MUS – ${firstName(other)}`,
    description: `${content.subject}. ${href}`,
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
  mail: Mail,
  facts: LetterFacts,
  recipient: Person,
  address: string,
  context: ComposeContext,
): Promise<FrozenLetter> {
  const href = `${context.settings.organisation.portalUrl}${mail.path(message.subjectId)}`;
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
  mail: Mail,
  facts: LetterFacts,
  recipient: Person,
  context: ComposeContext,
): Composed {
  const { organisationId, portalUrl } = context.settings.organisation;
  const link = `${portalUrl}${mail.path(message.subjectId)}`;
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
  mail: Mail,
  facts: LetterFacts,
  recipient: Person,
  context: ComposeContext,
): Notice {
  const link = mail.path(message.subjectId);
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
  mail: Mail,
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
  if (!recipient?.active || !facts.employee?.active) {
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
