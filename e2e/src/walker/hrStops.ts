import type { Page } from '@playwright/test';
import type { MusApi } from '../support/musApi';
import type { Stop } from './stops';

interface HrTemplate {
  readonly id: string;
  readonly version: number;
  readonly title: { readonly da: string };
  readonly state: string;
}

const list = '/v1/hr/templates';

/** HR's own template of that name; adopted when it is not there. */
async function hrTemplate(api: MusApi, title: string): Promise<HrTemplate> {
  const { templates } = await api.get<{ templates: HrTemplate[] }>(list);
  const known = templates.find(one => one.title.da === title);
  if (known) return known;
  return api.send<HrTemplate>('post', list, { basedOn: 'randers', title });
}

/** Published for people whom no unit has, so that nobody else meets it. */
async function published(api: MusApi): Promise<HrTemplate> {
  const template = await hrTemplate(api, 'Tre emner for fyrpassere');
  if (template.state === 'published') return template;
  return api.send<HrTemplate>('post', `${list}/${template.id}/publish`, {
    draftVersion: template.version,
    note: 'Fyret har sin egen.',
    terms: {
      validFrom: null,
      pilotUnitIds: [],
      scope: { kind: 'group', titles: ['Fyrpasser'] },
    },
  });
}

const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name }).first().click();

async function findSomebody(page: Page) {
  await page
    .getByRole('searchbox', { name: 'Find medarbejderen ved navn' })
    .fill('Jonas');
  await page.getByRole('list', { name: 'Medarbejdere' }).waitFor();
}

/** What HR keeps for everybody. */
export async function hrStops(api: MusApi): Promise<Stop[]> {
  const draft = await hrTemplate(api, 'Tre emner under arbejde');
  const inUse = await published(api);
  const page = (id: string) => `/mus/hr/templates/${id}`;
  return [
    { name: 'HR templates', path: '/mus/hr/templates' },
    { name: 'HR template, draft', path: page(draft.id) },
    { name: 'HR template, published', path: page(inUse.id) },
    {
      name: 'words of questions',
      path: '/mus/hr/wordings',
      act: press(/^Omformulér/),
    },
    { name: 'values', path: '/mus/hr/values', act: press('Tilføj en værdi') },
    {
      name: 'materials',
      path: '/mus/hr/materials',
      act: press('Tilføj et link'),
    },
    { name: 'talk holders', path: '/mus/talk-holders', act: findSomebody },
  ];
}
