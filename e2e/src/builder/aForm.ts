import type { Page } from '@playwright/test';
import { aRound } from '../support/aRound';
import { musApiOf } from '../support/musApi';

/** The address of a new form with five themes, begun by the leader who is signed in. */
export async function aForm(page: Page, title: string): Promise<string> {
  const api = await musApiOf(page);
  const round = await aRound(api, 'MUS, bygget med tasterne');
  const form = await api.send<{ id: string }>(
    'post',
    `/v1/rounds/${round}/questionnaires`,
    { templateId: 'tonder', title },
  );
  return `/mus/questionnaires/${form.id}`;
}
