import { expect, type Page } from '@playwright/test';

/** Names of the fields on the page, each with the question of the group it stands in. */
const namesOf = (page: Page) =>
  page.locator('main').evaluate(main => {
    const fields = 'textarea, input, select';
    const shown = [...main.querySelectorAll(fields)].filter(
      one => !one.matches('[aria-hidden=true]'),
    );
    return shown.map(one => {
      const { labels } = one as HTMLInputElement;
      const own = [...(labels ?? [])].map(label => label.textContent);
      const groups: string[] = [];
      let at = one.closest('fieldset');
      while (at) {
        groups.unshift(at.querySelector('legend')?.textContent ?? '');
        at = at.parentElement?.closest('fieldset') ?? null;
      }
      return [...groups, one.getAttribute('aria-label') ?? '', ...own].join(
        ' ',
      );
    });
  });

/** Every field of the theme in hand says which theme it belongs to. */
export async function everyFieldSaysItsTheme(page: Page): Promise<void> {
  const here = page.locator('[aria-current=step] span').first();
  const theme = await here.textContent();
  const names = await namesOf(page);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(name).toContain(theme);
}
