import {
  LinklessMail,
  Mail,
  MailContent,
  MailProps,
  OpeningRule,
  substituteMailOf,
  variantOf,
  wordedContent,
} from '@samtale/backstage-plugin-mus-common';
import { seniorAgeOf } from '../../senior/seniorAge';
import { ComposeContext } from './composed';
import { LetterFacts } from '../facts/letterFacts';
import { ClaimedMessage } from '../outbox/messages';
import { talkPassed } from '../facts/talkPassed';
import { bookedProps, bookingSuperseded } from '../facts/talkTimes';

const followUpKinds: readonly string[] = [
  'followUpAdvance',
  'followUpDue',
  'followUpOnceMore',
  ...Object.values(substituteMailOf),
];

/** Days between the follow-ups. */
const planDayKinds: readonly string[] = ['checkIn', 'taskDue'];

/**
 * What only who reads the document can do: prepare, agree on a time, confirm,
 * and what the former leader had agreed to do. Nobody inherits it.
 */
const ofTheTwo: readonly string[] = [
  ...planDayKinds,
  'pleaseConfirm',
  'pleaseConfirmMinutes',
  'preparationReminder',
  'bothReady',
];

/**
 * What stands in the calendars of the two: the new leader has no such entry
 * before the plan is shared or the talk is given to them, and the one before
 * has none any more.
 */
const inCalendars: readonly string[] = [
  'talkBooked',
  'talkMoved',
  'talkCancelled',
  'timesProposed',
  'followUpSet',
];

/** Occurrences of an entry that comes (back) into a leader's calendar. */
const anew = 'leader-';

const minutesClosed = ['postponed', 'declined', 'closed'];

/** Asks the new leader for what was between the employee and the former one. */
function notInherited(
  { mail, recipientRole }: ClaimedMessage,
  { handedOver, leaderReadsOnly }: LetterFacts,
): boolean {
  if (recipientRole !== 'leader') return false;
  if (inCalendars.includes(mail)) return handedOver || leaderReadsOnly;
  return handedOver && ofTheTwo.includes(mail);
}

/** Nobody has a calendar there to take anything out of. */
const hasLeft = ({ recipientRole }: ClaimedMessage, { former }: LetterFacts) =>
  recipientRole === 'former' && !former?.active;

/** Nobody stands in any more, or it is the employee of the plan. */
function standsInNoMore({ substitute, employee }: LetterFacts): boolean {
  return substitute === null || substitute.id === employee?.id;
}

/** The date was moved or the plan closed after this was planned, or it was agreed with a former leader. */
export function superseded(
  message: ClaimedMessage,
  facts: LetterFacts,
): boolean {
  if (talkPassed(message, facts) || notInherited(message, facts)) return true;
  if (hasLeft(message, facts)) return true;
  if (message.recipientRole === 'substitute' && standsInNoMore(facts))
    return true;
  const ofBooking = bookingSuperseded(message, facts);
  if (ofBooking !== null) return ofBooking;
  if (message.mail === 'pleaseConfirmMinutes')
    return !facts.talk || minutesClosed.includes(facts.talk.state);
  if (planDayKinds.includes(message.mail))
    return !facts.plan || facts.plan.closed;
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
    // What a substitute is told names both and speaks to neither.
    to: message.recipientRole === 'employee' ? 'employee' : 'leader',
    employee: facts.employee?.name ?? '',
    leader: (facts.former ?? facts.leader)?.name ?? '',
    organisation: context.settings.organisation.name,
    href,
    preparationDueOn: facts.preparationDueOn,
    openingRule: facts.openingRule as OpeningRule | null,
    heldOn: facts.heldAt === null ? null : facts.heldAt.slice(0, 10),
    followUpOn,
    dueOn,
    talksUntil: facts.talksUntil,
    ...facts.invitation,
    seniorAge: seniorAgeOf(context.settings),
    moved: message.generation > 1 && !facts.occurrence?.startsWith(anew),
    late: day !== null && context.today > day,
    ...bookedProps(facts),
  };
}

/** What a mail says to its recipient: in the organisation's words where it has its own, else in ours. */
export function contentOf(
  message: ClaimedMessage,
  mail: Mail | LinklessMail,
  facts: LetterFacts,
  { href, language }: { href: string | null; language: 'da' | 'en' },
  context: ComposeContext,
): MailContent {
  const props = propsOf(message, facts, href ?? '', context);
  if (mail.path === null) return mail.content(props, language);
  const own = context.wordings.of(
    mail.kind,
    variantOf(mail.kind, props),
    language,
  );
  return own
    ? wordedContent(mail, own, props, language)
    : mail.content(props, language);
}
