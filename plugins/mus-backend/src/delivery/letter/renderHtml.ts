import { MailBlock, MailContent } from '@samtale/backstage-plugin-mus-common';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text is text: every special character becomes an entity. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => entities[character]);
}

const font =
  'font-family:system-ui,-apple-system,Segoe UI,Roboto,Arial,sans-serif';
const style = {
  page: `margin:0;padding:16px;${font};font-size:16px;line-height:1.5;color:#1c2b2d;background:#ffffff`,
  column: 'max-width:560px;margin:0 auto;overflow-wrap:break-word',
  heading: 'margin:0 0 16px;font-size:22px;line-height:1.3',
  section: 'margin:32px 0 12px;font-size:18px;line-height:1.3',
  text: 'margin:0 0 16px',
  facts: 'margin:0 0 16px;padding:12px 16px;border-left:4px solid #0b6e69',
  label: 'margin:0;font-size:14px',
  value: 'margin:0 0 8px;font-weight:600',
  button:
    'display:inline-block;max-width:100%;box-sizing:border-box;padding:12px 20px;border-radius:6px;background:#0b6e69;color:#ffffff;font-weight:600;text-decoration:none',
} as const;

// Mail programs that know dark mode take these; the others keep the light colours.
const darkMode =
  '@media (prefers-color-scheme:dark){body{background:#15201f!important;color:#e6efee!important}a.b{background:#7fd1cb!important;color:#10201f!important}}';

function renderBlock(block: MailBlock): string {
  switch (block.type) {
    case 'heading':
      return `<h1 style="${style.heading}">${escapeHtml(block.text)}</h1>`;
    case 'section':
      return `<h2 style="${style.section}">${escapeHtml(block.text)}</h2>`;
    case 'link':
      return `<p style="${style.text}"><a class="b" style="${style.button}" href="${escapeHtml(block.href)}">${escapeHtml(block.text)}</a></p>`;
    case 'facts': {
      const rows = block.rows.map(
        row =>
          `<dt style="${style.label}">${escapeHtml(row.label)}</dt><dd style="${style.value}">${escapeHtml(row.value)}</dd>`,
      );
      return `<dl style="${style.facts}">${rows.join('\n')}</dl>`;
    }
    default:
      return `<p style="${style.text}">${escapeHtml(block.text)}</p>`;
  }
}

/**
 * The mail as HTML: one column that fits 320 px, inline styles, no images, no
 * scripts, nothing loaded from anywhere; readable by screen readers and in
 * dark mode.
 */
export function renderHtml(content: MailContent, language: string): string {
  const body = content.blocks.map(renderBlock).join('\n');
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${escapeHtml(content.subject)}</title>`,
    `<style>${darkMode}</style></head>`,
    `<body style="${style.page}">`,
    `<main style="${style.column}">`,
    body,
    '</main></body></html>',
    '',
  ].join('\n');
}
