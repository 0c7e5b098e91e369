import type { Page } from '@playwright/test';
import type { MusApi } from '../support/musApi';
import type { Stop } from './stops';

interface Round {
  readonly id: string;
  readonly questionnaires: readonly { readonly id: string }[];
}

const dates = {
  preparationDueOn: '2027-02-01',
  talksFrom: '2027-02-08',
  talksUntil: '2027-02-26',
  wrapUpOn: '2027-03-05',
};

async function startRound(api: MusApi): Promise<Round> {
  const me = await api.get<{ roles: { leads: { id: string }[] } }>('/v1/me');
  const unit = me.roles.leads[0].id;
  const context = {
    coreTask: 'Løn til tiden og råd, man kan bruge.',
    goals: [{ id: 'raad', text: 'Lederne spørger os, før det brænder' }],
    guidelines: '',
  };
  return api.send<Round>('post', `/v1/units/${unit}/rounds`, {
    title: 'MUS 2027',
    ...dates,
    context,
  });
}

/** The person's round with a form that nobody has been sent yet; made when it is not there. */
async function unsentForm(api: MusApi): Promise<[string, string]> {
  const { rounds } = await api.get<{ rounds: Round[] }>('/v1/rounds');
  const round = rounds[0] ?? (await startRound(api));
  const known = round.questionnaires?.[0];
  if (known) return [round.id, known.id];
  const path = `/v1/rounds/${round.id}/questionnaires`;
  const form = await api.send<{ id: string }>('post', path, {
    templateId: 'tonder',
    title: 'MUS-forberedelsesskema',
  });
  return [round.id, form.id];
}

const tab = (name: string) => (page: Page) =>
  page.getByRole('tab', { name }).click();

async function asOnAPhone(page: Page) {
  await tab('Som medarbejder')(page);
  await page.getByLabel('Som på en telefon').click();
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
    { name: 'send', path: `${path}/send` },
    { name: 'send, check', path: `${path}/send`, act: toTheCheck },
  ];
}
