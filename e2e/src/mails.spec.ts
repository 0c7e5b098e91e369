import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { type MusApi, musApiOf } from './support/musApi';
import { expect, test } from './support/test';

interface Wording {
  readonly subject: string;
  readonly heading: string;
  readonly body: string;
  readonly button: string;
}
interface Letter {
  readonly name: string;
  readonly language: string;
  readonly html: string;
  readonly text: string;
}

/** The longest words that Danish has for us. */
const longWords: Wording = {
  subject: 'MUS',
  heading: 'Medarbejderudviklingssamtaleforberedelsesskema',
  body: 'Arbejdspladsvurderingshandlingsplansopfølgningsmøde hos {organisation} for {anden}\n\n{link}',
  button: 'Åbn medarbejderudviklingssamtaleforberedelsesskemaet',
};

/** Every mail in every situation and both languages, with made-up people. */
async function everyMail(api: MusApi): Promise<Letter[]> {
  const { texts } = await api.get<{
    texts: Array<{ mail: string; variant: string; language: string }>;
  }>('/v1/hr/mail-texts');
  const letters: Letter[] = [];
  for (const { mail, variant, language } of texts) {
    const path = `/v1/hr/mail-texts/${mail}/${variant}/${language}`;
    const { wording } = await api.get<{ wording: Wording }>(path);
    const wordings = { ours: wording, ...(language === 'da' && { longWords }) };
    for (const [words, draft] of Object.entries(wordings)) {
      const seen = await api.send<{ html: string; text: string }>(
        'post',
        `${path}/preview`,
        draft,
      );
      const name = `${mail} ${variant} ${language} ${words}`;
      letters.push({ name, language, ...seen });
    }
  }
  return letters;
}

async function inspect(page: Page, letter: Letter): Promise<string[]> {
  await page.setContent(letter.html);
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  const { wide, lang, fetched } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    lang: document.documentElement.lang,
    fetched: document.querySelectorAll('img, script, link, iframe').length,
  }));
  return [
    ...violations.map(({ id, nodes }) => `axe ${id}: ${nodes[0].html}`),
    ...(wide > 320 ? [`scrolls sideways: ${wide} px`] : []),
    ...(lang === letter.language ? [] : [`lang is "${lang}"`]),
    ...(fetched === 0 ? [] : ['fetches something']),
    ...(/https?:\/\//.test(letter.text) ? [] : ['no link in the text part']),
    ...(/[{}]|undefined|null/.test(letter.text) ? ['left-over words'] : []),
  ];
}

async function inspectAll(
  browser: Browser,
  letters: readonly Letter[],
  colorScheme: 'light' | 'dark',
): Promise<string[]> {
  const context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    colorScheme,
  });
  const page = await context.newPage();
  const wrong: string[] = [];
  for (const letter of letters) {
    const found = await inspect(page, letter);
    wrong.push(...found.map(one => `${letter.name} (${colorScheme}): ${one}`));
  }
  await context.close();
  return wrong;
}

test.describe('every mail in a browser', () => {
  test.setTimeout(300_000);

  test('fits 320 px and can be read in light and dark, in both languages', async ({
    signIn,
    browser,
  }) => {
    const api = await musApiOf(await signIn('marianne-krogh'));
    const letters = await everyMail(api);
    expect(letters.length).toBeGreaterThan(30);
    const light = await inspectAll(browser, letters, 'light');
    const dark = await inspectAll(browser, letters, 'dark');
    expect([...light, ...dark].join('\n')).toBe('');
  });
});
