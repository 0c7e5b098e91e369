import type { Page } from '@playwright/test';
import { aRound } from '../support/aRound';
import type { MusApi } from '../support/musApi';
import type { Stop } from './stops';

interface Round {
  readonly questionnaires: readonly { readonly id: string }[];
}

/** The person's round with a form that nobody has been sent yet; made when it is not there. */
async function unsentForm(api: MusApi): Promise<[string, string]> {
  const { rounds } = await api.get<{ rounds: { id: string }[] }>('/v1/rounds');
  const round = rounds[0]?.id ?? (await aRound(api, 'MUS på vej'));
  const { questionnaires } = await api.get<Round>(`/v1/rounds/${round}`);
  if (questionnaires.length > 0) return [round, questionnaires[0].id];
  const path = `/v1/rounds/${round}/questionnaires`;
  const form = await api.send<{ id: string }>('post', path, {
    templateId: 'tonder',
    title: 'MUS-forberedelsesskema',
  });
  return [round, form.id];
}

const tab = (name: string) => (page: Page) =>
  page.getByRole('tab', { name }).click();

async function asOnAPhone(page: Page) {
  await tab('Som medarbejder')(page);
  await page.getByLabel('Som på en telefon').click();
}

async function bank(page: Page) {
  await page
    .getByRole('button', { name: 'Hent fra spørgsmålsbanken' })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
}

async function guide(page: Page) {
  await page.getByRole('button', { name: 'Gode råd' }).click();
  await page.getByRole('dialog').waitFor();
}

const pasted = `Trivsel
- Hvad giver dig energi?
- Hvad tapper dig?`;

async function paste(page: Page) {
  await page
    .getByRole('button', { name: 'Hent et skema ind, eller gem det' })
    .click();
  await page
    .getByRole('textbox', { name: 'Sæt jeres skema ind her' })
    .fill(pasted);
  await page.getByRole('button', { name: 'Find spørgsmål' }).click();
  await page.getByRole('button', { name: 'Tag ét tema ind' }).waitFor();
}

async function settings(page: Page) {
  await page
    .getByRole('button', { name: /^Indstillinger: / })
    .first()
    .click();
  await page.getByText('Temaets indstillinger').first().click();
  await page
    .getByRole('button', { name: 'Tilføj dit eget spørgsmål' })
    .first()
    .click();
}

async function toTheCheck(page: Page) {
  await page.getByRole('button', { name: 'Vælg alle' }).click();
  await page.getByRole('button', { name: 'Gå videre og tjek' }).click();
  await page.getByRole('heading', { name: 'Tjek, før du sender' }).waitFor();
}

/** A round on its way: the form being built, its previews, and the send pages. */
export async function freshRoundStops(api: MusApi): Promise<Stop[]> {
  const [roundId, formId] = await unsentForm(api);
  const path = `/mus/questionnaires/${formId}`;
  return [
    { name: 'round before sending', path: `/mus/rounds/${roundId}` },
    { name: 'builder', path },
    { name: 'builder as employee', path, act: tab('Som medarbejder') },
    { name: 'builder as leader', path, act: tab('Som leder') },
    { name: 'builder on a phone', path, act: asOnAPhone },
    { name: 'builder, settings open', path, act: settings },
    { name: 'question bank', path, act: bank },
    { name: 'advice for the form', path, act: guide },
    { name: 'form pasted in', path, act: paste },
    { name: 'send', path: `${path}/send` },
    { name: 'send, check', path: `${path}/send`, act: toTheCheck },
  ];
}
