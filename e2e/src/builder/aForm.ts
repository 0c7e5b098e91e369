import type { Page } from '@playwright/test';
import { musApiOf } from '../support/musApi';

const round = {
  title: 'MUS 2027, bygget med tasterne',
  preparationDueOn: '2027-02-01',
  talksFrom: '2027-02-08',
  talksUntil: '2027-02-26',
  wrapUpOn: '2027-03-05',
  context: {
    coreTask: 'Løn til tiden og råd, man kan bruge.',
    goals: [{ id: 'raad', text: 'Lederne spørger os, før det brænder' }],
    guidelines: '',
  },
};

/** The address of a new form of the flexible concept, begun by the leader who is signed in. */
export async function aForm(page: Page, title: string): Promise<string> {
  const api = await musApiOf(page);
  const me = await api.get<{ roles: { leads: { id: string }[] } }>('/v1/me');
  const unit = me.roles.leads[0].id;
  const { id } = await api.send<{ id: string }>(
    'post',
    `/v1/units/${unit}/rounds`,
    round,
  );
  const form = await api.send<{ id: string }>(
    'post',
    `/v1/rounds/${id}/questionnaires`,
    { templateId: 'tonder', title },
  );
  return `/mus/questionnaires/${form.id}`;
}
