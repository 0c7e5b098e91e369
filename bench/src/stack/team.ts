import { Api, eventually } from './api';

const round = {
  title: 'MUS 2026',
  preparationDueOn: '2036-12-01',
  talksFrom: '2036-12-02',
  talksUntil: '2036-12-18',
  wrapUpOn: null,
  context: { coreTask: 'Vi hjælper borgerne', goals: [], guidelines: '' },
};

interface Unit {
  readonly id: string;
}
interface Started {
  readonly id: string;
  readonly notInvited: ReadonlyArray<{ employmentId: string }>;
}
interface Form {
  readonly id: string;
  readonly version: number;
}
interface Invited {
  readonly invited: ReadonlyArray<{ talkId: string }>;
}

/** The leader's whole unit, invited with the base template; ids of the talks. */
export async function inviteTeam({ call }: Api): Promise<string[]> {
  const unit = await eventually(async () => {
    const { roles } = await call<{ roles: { leads: Unit[] } }>('GET', '/v1/me');
    return roles.leads[0].id;
  });
  const started = await eventually(async () => {
    const made = await call<Started>('POST', `/v1/units/${unit}/rounds`, round);
    return made;
  });
  const { templates } = await call<{ templates: Array<{ id: string }> }>(
    'GET',
    '/v1/templates',
  );
  const template =
    templates.find(({ id }) => id.includes('tonder')) ?? templates[0];
  const form = await call<Form>(
    'POST',
    `/v1/rounds/${started.id}/questionnaires`,
    { templateId: template.id, title: 'Forberedelse' },
  );
  const sent = await call<Invited>(
    'POST',
    `/v1/questionnaires/${form.id}/send`,
    {
      draftVersion: form.version,
      employmentIds: started.notInvited.map(one => one.employmentId),
    },
  );
  return sent.invited.map(one => one.talkId);
}
