import {
  Mail,
  MailContent,
  mailOf,
  MailProps,
  OpeningRule,
} from '@samtale/backstage-plugin-mus-common';
import { MusSettings } from '../settings';
import { strictAddress } from './address';
import { CalendarEntry, calendarFile, calendarMethod } from './calendarFile';
import { LetterFacts, Person } from './letterFacts';
import { ClaimedMessage, FrozenLetter } from './messages';
import { buildLetter, EnvelopeMismatchError } from './mime';
import { renderHtml } from './renderHtml';
import { renderText } from './renderText';

/** What a claimed message becomes. */
export type Composed =
  | {
      readonly type: 'letter';
      readonly letter: FrozenLetter;
      readonly date: string;
      readonly recipientPersonId: string;
    }
  | {
      readonly type: 'notice';
      readonly notice: Notice;
      readonly recipientPersonId: string;
    }
  /** Nobody to write to; a class of the delivery log. */
  | {
      readonly type: 'blocked';
      readonly errorClass: string;
      readonly recipientPersonId: string | null;
    }
  /** The reason for it is gone. */
  | { readonly type: 'cancelled'; readonly errorClass: string };

/** A portal message: neutral, no names, below the bell. */
export interface Notice {
  readonly entityRef: string;
  readonly title: string;
  /** Path within the portal. */
  readonly link: string;
  /** The same for every try, so that a second one replaces the first. */
  readonly scope: string;
}

/** The moment and the place a message is composed in. */
export interface ComposeContext {
  readonly settings: MusSettings;
  readonly now: string;
  readonly today: string;
}

const followUpKinds: readonly string[] = [
  'followUpAdvance',
  'followUpDue',
  'followUpOnceMore',
];

/** The date was moved or the plan closed after this was planned. */
function superseded(message: ClaimedMessage, facts: LetterFacts): boolean {
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
    moved: message.generation > 1,
    late: followUpOn !== null && context.today > followUpOn,
  };
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
    summary: `MUS – ${firstName(other)}`,
    description: `${content.subject}. ${href}`,
    url: href,
    stamp: context.now,
    organizer: {
      name: organisation.name,
      email: mail.from.replace(/^.*<|>.*$/g, ''),
    },
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
  const content = mail.content(
    propsOf(message, facts, href, context),
    recipient.language,
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

function noticeFor(
  message: ClaimedMessage,
  mail: Mail,
  facts: LetterFacts,
  recipient: Person,
  context: ComposeContext,
): Notice {
  const link = mail.path(message.subjectId);
  const { subject } = mail.content(
    propsOf(message, facts, link, context),
    recipient.language,
  );
  return {
    entityRef: recipient.entityRef,
    title: subject,
    link,
    scope: `mus:${message.id}`,
  };
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
  if (!checked.ok)
    return {
      type: 'blocked',
      errorClass: checked.problem,
      recipientPersonId: recipient.id,
    };
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
  const { frozen, messageDate, recipientPersonId } = message;
  if (frozen !== null && messageDate !== null && recipientPersonId !== null) {
    return {
      type: 'letter',
      letter: JSON.parse(frozen) as FrozenLetter,
      date: messageDate,
      recipientPersonId,
    };
  }
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
  return composeMail(message, mail, facts, recipient, context);
}
