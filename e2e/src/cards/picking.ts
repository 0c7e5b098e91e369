import { expect, type Page } from '@playwright/test';
import { isTold, tabTo } from '../builder/keys';

/** A theme of the concept and its cards, as far down as they are picked. */
interface Pick {
  readonly theme: string;
  /** Cards from the first one to the one that is picked. */
  readonly cards: readonly string[];
}

/** What the employee picks, by the keys. */
export const employeePicks: readonly Pick[] = [
  { theme: 'Relationer', cards: ['Professionel adfærd', 'Kommunikation'] },
  { theme: 'Faglighed', cards: ['Din egen faglighed', 'Tværfaglighed'] },
  { theme: 'Udvikling', cards: ['Samskabelse'] },
  {
    theme: 'Bæredygtigt arbejdsliv',
    cards: ['Balance i arbejdslivet', 'Trivsel'],
  },
];

/** What the leader picks; one card is the employee's, too. */
export const leaderPicks: Readonly<Record<string, string>> = {
  Relationer: 'Samarbejde',
  Faglighed: 'Sammenhængskraft',
  Udvikling: 'Videndeling',
  'Bæredygtigt arbejdsliv': 'Trivsel',
};

/** The merged agenda, theme by theme; nobody picked any other card. */
export const chosen: Readonly<Record<string, readonly string[]>> = {
  Relationer: ['Kommunikation', 'Samarbejde'],
  Faglighed: ['Tværfaglighed', 'Sammenhængskraft'],
  Udvikling: ['Samskabelse', 'Videndeling'],
  'Bæredygtigt arbejdsliv': ['Trivsel'],
};

/** One card in each theme, by tab, space and arrows alone. */
export async function pickByKeys(page: Page): Promise<void> {
  for (const { theme, cards } of employeePicks) {
    await tabTo(page, new RegExp(`^${cards[0]}$`));
    await page.keyboard.press('Space');
    for (let down = 1; down < cards.length; down += 1)
      await page.keyboard.press('ArrowDown');
    const card = page
      .getByRole('group', { name: theme })
      .getByRole('radio', { name: cards.at(-1), exact: true });
    await expect(card).toBeChecked();
  }
}

/** Moves a card up by its button, and hears where it is now. */
export async function moveUpByKeys(
  page: Page,
  card: string,
  place: string,
): Promise<void> {
  await tabTo(page, new RegExp(`^Flyt ${card} op$`));
  await page.keyboard.press('Enter');
  await isTold(page, new RegExp(`${card} er nu nummer ${place}`));
}

/** One card in each theme, by the hand. */
export async function pickByHand(page: Page): Promise<void> {
  for (const [theme, card] of Object.entries(leaderPicks))
    await page
      .getByRole('group', { name: theme })
      .getByRole('radio', { name: card, exact: true })
      .check();
}

/** My cards in my own order. */
export const rankedOn = (page: Page) =>
  page
    .getByRole('list', { name: 'Din rækkefølge' })
    .getByText(/^\d\. /)
    .allTextContents();
