import { Language } from '../texts';
import { MailBlock, MailContent } from './mail';
import { heading, pick, text } from './parts';

/** What the daily mail is called in the delivery log. */
export const digestKind = 'digest';

const section = (words: string): MailBlock => ({
  type: 'section',
  text: words,
});

/** A mail as a part of the daily one: its heading one step down, its closing left to the end. */
function asPart({ blocks }: MailContent): MailBlock[] {
  const end = blocks.findLastIndex(block => block.type === 'link');
  return blocks
    .slice(0, end + 1)
    .map(block => (block.type === 'heading' ? section(block.text) : block));
}

/** One mail a day for those who want it so: what else would have come singly, in the order of its days. */
export function digestContent(
  parts: readonly MailContent[],
  organisation: string,
  locale: Language,
): MailContent {
  const count = parts.length;
  return {
    subject: pick(
      locale,
      'MUS: dagens beskeder',
      'Development talks: today’s messages',
    ),
    blocks: [
      heading(pick(locale, 'Dagens beskeder om MUS', 'Today’s messages')),
      text(
        pick(
          locale,
          count === 1 ? 'Der er én besked.' : `Der er ${count} beskeder.`,
          count === 1
            ? 'There is one message.'
            : `There are ${count} messages.`,
        ),
      ),
      ...parts.flatMap(asPart),
      text(
        pick(
          locale,
          `Du får én samlet mail om MUS i ${organisation}, fordi du har valgt det; det kan ændres i portalen. Den fortæller aldrig, hvad I har skrevet. Den kan ikke besvares.`,
          `You get one mail a day about development talks at ${organisation} because you chose so; you can change it in the portal. It never tells what you wrote. It cannot be answered.`,
        ),
      ),
    ],
  };
}
