import type { Page } from '@playwright/test';
import type { MusApi } from '../support/musApi';
import type { Stop } from './stops';

interface Round {
  readonly id: string;
  readonly unit: { readonly id: string };
  readonly questionnaires: ReadonlyArray<{ readonly id: string }>;
}

/** The person's round that has been sent. */
export async function sentRound(api: MusApi): Promise<Round> {
  const { rounds } = await api.get<{ rounds: Round[] }>('/v1/rounds');
  return api.get<Round>(`/v1/rounds/${rounds[0].id}`);
}

async function versions(page: Page) {
  await page.getByRole('tab', { name: 'Udgaver og varianter' }).click();
  await page.getByRole('heading', { name: 'Sendte udgaver' }).waitFor();
}

/** A calendar address of one's own, shown this once. */
async function calendarAddress(page: Page) {
  const again = page.getByRole('button', { name: 'Lav en ny adresse' });
  if (await again.isVisible()) {
    await again.click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Lav en ny adresse' })
      .click();
  } else
    await page.getByRole('button', { name: 'Lav en kalenderadresse' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByText('Din private adresse').first().waitFor();
}

/** Pages of a leader that lie beside the talks: templates, versions, talks outside the round. */
export function leaderStops(round: Round): Stop[] {
  const form = `/mus/questionnaires/${round.questionnaires[0].id}`;
  const unit = encodeURIComponent(round.unit.id);
  return [
    { name: 'form that is sent', path: form },
    { name: 'versions of the form', path: form, act: versions },
    { name: 'gallery', path: `/mus/gallery?round=${round.id}` },
    { name: 'template', path: `/mus/gallery/fleksible?round=${round.id}` },
    { name: 'template of another talk', path: '/mus/gallery/lus' },
    { name: 'module', path: '/mus/gallery/strategisk' },
    { name: 'talk outside a round', path: `/mus/talks/new?unit=${unit}` },
    { name: 'requests', path: '/mus/requests' },
    { name: 'calendar', path: '/mus/calendar', act: calendarAddress },
  ];
}
