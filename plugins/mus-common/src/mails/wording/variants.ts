import { MailProps } from '../mail';

/** Most mails have one text. */
export const standardVariant = 'standard';

type Variants = Readonly<Record<string, Partial<MailProps>>>;

/** Mails that say different things in different situations; each is worded by itself. */
const variants: Readonly<Record<string, Variants>> = {
  followUpSet: {
    set: { moved: false },
    moved: { moved: true },
    removed: { followUpOn: null },
  },
  talkHolder: { leader: { to: 'leader' }, employee: { to: 'employee' } },
};

/** The situations of a mail, and the props that show each. */
export function variantsOf(kind: string): Variants {
  return Object.hasOwn(variants, kind)
    ? variants[kind]
    : { [standardVariant]: {} };
}

/** Which situation a mail is sent in. */
export function variantOf(kind: string, props: MailProps): string {
  if (kind === 'talkHolder') return props.to;
  if (kind !== 'followUpSet') return standardVariant;
  if (props.followUpOn === null) return 'removed';
  return props.moved ? 'moved' : 'set';
}
