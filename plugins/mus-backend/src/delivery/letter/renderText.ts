import { MailBlock } from '@samtale/backstage-plugin-mus-common';

function renderBlock(block: MailBlock): string {
  switch (block.type) {
    case 'heading':
    case 'section':
      return `${block.text}\n${'-'.repeat(Math.min(block.text.length, 60))}`;
    case 'link':
      return `${block.text}:\n${block.href}`;
    case 'facts':
      return block.rows.map(row => `${row.label}: ${row.value}`).join('\n');
    default:
      return block.text;
  }
}

/** The mail as plain text. */
export function renderText(blocks: readonly MailBlock[]): string {
  return `${blocks.map(renderBlock).join('\n\n')}\n`;
}
