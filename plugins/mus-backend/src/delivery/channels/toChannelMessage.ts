import { MailContent } from '@samtale/backstage-plugin-mus-common';
import { ChannelMessage } from '@samtale/backstage-plugin-mus-node';

/** Who a message is for and what it stands for. */
export type Addressed = Pick<
  ChannelMessage,
  'id' | 'organisationId' | 'kind' | 'recipientId' | 'language' | 'link'
>;

/** A mail in the form that any channel can use: the same words, no layout. */
export function toChannelMessage(
  addressed: Addressed,
  { subject, blocks }: MailContent,
): ChannelMessage {
  const paragraphs = blocks.flatMap(block =>
    block.type === 'text' ? [block.text] : [],
  );
  const facts = blocks.flatMap(block =>
    block.type === 'facts' ? [...block.rows] : [],
  );
  return { ...addressed, subject, paragraphs, facts };
}
