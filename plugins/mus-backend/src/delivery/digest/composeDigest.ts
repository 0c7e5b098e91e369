import { digestContent, mailOf } from '@samtale/backstage-plugin-mus-common';
import { strictAddress } from '../smtp/address';
import { thaw } from '../channels/thaw';
import { Composed, ComposeContext } from '../letter/composed';
import { contentOf, superseded } from '../letter/content';
import { ClaimedMessage } from '../outbox/messages';
import { buildLetter } from '../smtp/mime';
import { renderHtml } from '../letter/renderHtml';
import { renderText } from '../letter/renderText';
import { Digest, DigestItem } from './Digest';

type Language = 'da' | 'en';

/** What one of its messages would have said by itself; nothing when the reason for it is gone. */
function partOf(
  message: ClaimedMessage,
  { facts, kind, ...subject }: DigestItem,
  language: Language,
  context: ComposeContext,
) {
  const mail = mailOf(kind);
  const single = { ...message, ...subject, mail: kind };
  const gone =
    !mail ||
    mail.path === null ||
    facts.switchedOff ||
    !facts.employee?.active ||
    superseded(single, facts);
  if (gone) return [];
  const { portalUrl } = context.settings.organisation;
  const href = `${portalUrl}${mail.path(subject.subjectId)}`;
  return [contentOf(single, mail, facts, { href, language }, context)];
}

/** Turns a claimed daily mail into what is handed over: what still stands of what it carries. */
export async function composeDigest(
  message: ClaimedMessage,
  digest: Digest | undefined,
  context: ComposeContext,
): Promise<Composed> {
  const frozen = thaw(message);
  if (frozen) return frozen;
  const { settings, now } = context;
  const person = digest?.person;
  const recipientPersonId = person?.id ?? null;
  const blocked = (errorClass: string) =>
    ({ type: 'blocked', errorClass, recipientPersonId }) as const;
  if (!digest || !person?.active) return blocked('noRecipient');
  const { language, mailAddress } = person;
  const parts = digest.items.flatMap(item =>
    partOf(message, item, language, context),
  );
  if (parts.length === 0)
    return { type: 'cancelled', errorClass: 'superseded' };
  const { name, allowedMailDomains } = settings.organisation;
  const checked = strictAddress(mailAddress, allowedMailDomains);
  if (!checked.ok) return blocked(checked.problem);
  const content = digestContent(parts, name, language);
  const letter = await buildLetter({
    from: settings.mail.from,
    to: checked.address,
    subject: content.subject,
    text: renderText(content.blocks),
    html: renderHtml(content, language),
    language,
    messageHeaderId: message.messageHeaderId,
    date: now,
    calendar: null,
  });
  return { type: 'letter', letter, date: now, recipientPersonId: person.id };
}
