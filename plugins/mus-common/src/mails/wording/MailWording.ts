/** What an organisation may word itself of a mail; days, names and the link come by placeholders. */
export interface MailWording {
  /** Shows on locked screens, so no names. */
  readonly subject: string;
  readonly heading: string;
  /** Paragraphs apart by an empty line; `{link}` alone in one of them. */
  readonly body: string;
  /** What stands on the link. */
  readonly button: string;
}

/** Fields of a wording, as they are asked for. */
export const wordingFields = ['subject', 'heading', 'body', 'button'] as const;

/** How long each may be. */
export const wordingLimits = {
  subject: 60,
  heading: 120,
  body: 4000,
  button: 60,
} as const satisfies Record<keyof MailWording, number>;
