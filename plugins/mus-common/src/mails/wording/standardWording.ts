import { Language } from '../../texts';
import { Mail, MailContent, MailProps } from '../mail';
import { linkPlaceholder, written } from './placeholders';
import { variantsOf } from './variants';
import { MailWording } from './MailWording';

/** What a mail says beside its wording follows from the situation; here there is none. */
export const noSituation = {
  openingRule: null,
  late: false,
  seniorOffer: null,
  mayDecline: false,
} satisfies Partial<MailProps>;

function said(
  mail: Mail,
  variant: string,
  language: Language,
  to: MailProps['to'],
): MailContent {
  const token = (key: string) => written(key, language);
  return mail.content(
    {
      ...mail.sample,
      to,
      employee: token('employee'),
      leader: token('leader'),
      organisation: token('organisation'),
      ...noSituation,
      ...variantsOf(mail.kind)[variant],
    },
    language,
  );
}

const linkToken = `{${linkPlaceholder}}`;

/** Paragraphs up to the link; facts, notes and the closing stand by themselves. */
function bodyOf({ blocks }: MailContent): string {
  const end = blocks.findLastIndex(block => block.type === 'link');
  return blocks
    .slice(0, end + 1)
    .flatMap(block => {
      if (block.type === 'link') return [linkToken];
      return block.type === 'text' ? [block.text] : [];
    })
    .join('\n\n');
}

function fieldsOf(content: MailContent): MailWording {
  const { subject, blocks } = content;
  const first = (type: 'heading' | 'link') => {
    const block = blocks.find(one => one.type === type);
    return block && 'text' in block ? block.text : '';
  };
  return {
    subject,
    heading: first('heading'),
    body: bodyOf(content),
    button: first('link'),
  };
}

/** "The leader" to the employee and "the employee" to the leader is the other of the two. */
function asOther(one: string, other: string, language: Language): string {
  const token = (key: string) => written(key, language);
  const mine = one.replaceAll(token('leader'), token('other'));
  const theirs = other.replaceAll(token('employee'), token('other'));
  return mine === theirs ? mine : one;
}

/** Our own wording of a mail, with placeholders in place of names. */
export function standardWording(
  mail: Mail,
  variant: string,
  language: Language,
): MailWording {
  const employee = fieldsOf(said(mail, variant, language, 'employee'));
  const leader = fieldsOf(said(mail, variant, language, 'leader'));
  const same = (field: keyof MailWording) =>
    employee[field] === leader[field]
      ? employee[field]
      : asOther(employee[field], leader[field], language);
  return {
    subject: same('subject'),
    heading: same('heading'),
    body: same('body'),
    button: same('button'),
  };
}
