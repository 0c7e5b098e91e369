import { texts, type Locale } from '../texts';
import { escapeHtml } from './html';
import { logo } from './logo';
import { styles } from './styles';

/** What every page of the demo login needs around its content. */
export type Layout = {
  locale: Locale;
  title: string;
  main: string;
  /** Address of the same page in the other language. */
  otherLanguageHref?: string;
  script?: string;
  nonce: string;
};

function languageLink({ locale, otherLanguageHref }: Layout): string {
  if (!otherLanguageHref) return '';
  const other = locale === 'da' ? 'en' : 'da';
  return `<a class="language" lang="${other}" hreflang="${other}" href="${escapeHtml(
    otherLanguageHref,
  )}">${texts.otherLanguage[locale]}</a>`;
}

/** The whole HTML document of a page. */
export function renderLayout(page: Layout): string {
  const { locale, nonce } = page;
  const script = page.script
    ? `<script nonce="${nonce}">${page.script}</script>`
    : '';
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)} – ${texts.municipality[locale]}</title>
<style nonce="${nonce}">${styles}</style>
</head>
<body>
<a class="skip" href="#indhold">${texts.skip[locale]}</a>
<header><div class="wrap bar">${logo}<span class="name">${
    texts.municipality[locale]
  }</span>${languageLink(page)}</div></header>
<main id="indhold" tabindex="-1"><div class="wrap">${page.main}</div></main>
<footer><div class="wrap">${texts.footer[locale]}</div></footer>
${script}
</body>
</html>`;
}
