import { texts, type Locale } from '../texts';
import { renderLayout } from './layout';

/** Shown when a sign-in is gone: used, too old, or the demo login was restarted. */
export function renderExpiredPage(locale: Locale, nonce: string): string {
  return renderLayout({
    locale,
    nonce,
    title: texts.expiredTitle[locale],
    main: `<h1>${texts.expiredTitle[locale]}</h1><p class="intro">${texts.expired[locale]}</p>`,
  });
}
