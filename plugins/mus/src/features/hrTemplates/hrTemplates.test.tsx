import {
  openTerms,
  reword,
  setQuestion,
  type TemplateContent,
  type TemplateTerms,
} from '@samtale/backstage-plugin-mus-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../__testUtils__/axe';
import { on, Refusal } from '../../__testUtils__/handle';
import { renderMus } from '../../__testUtils__/renderMus';
import { aMe, borgerservice, id } from '../../__testUtils__/samples';
import { endpoints } from '../../api';
import type { HrTemplate } from '../../api';
import { forgetDocuments } from '../../autosave';

jest.setTimeout(240_000);

const slow = { timeout: 15_000 };
const now = '2026-11-05T09:42:00.000Z';

const content: TemplateContent = {
  formatVersion: 1,
  title: { da: 'Plejens MUS' },
  document: {
    formatVersion: 1,
    title: 'MUS',
    openingRule: 'bothReady',
    themes: [
      {
        id: 'mig',
        title: { da: 'Mig som medarbejder' },
        questions: ['Hvad giver en god dag?', 'Hvad vil du gerne?'].map(
          (da, at) => ({
            id: `randers.mig.${at + 1}`,
            type: 'freeText',
            origin: 'template' as const,
            audience: 'both' as const,
            source: `Emne ${at + 1}`,
            text: { da },
          }),
        ),
      },
    ],
  },
  optionalThemes: [],
};

/** One template of HR on a server in memory. */
class HrServer {
  version = 4;
  saveIds = new Map<number, string>();
  content = content;
  published: TemplateContent | null = content;
  asked: { note: string; terms: TemplateTerms } | null = null;
  revisions: HrTemplate['revisions'] = [
    {
      number: 1,
      note: 'Første udgave',
      publishedAt: now,
      publishedBy: 'Helle Hansen',
      terms: openTerms,
    },
  ];

  page(): HrTemplate {
    return {
      id: id(950),
      title: this.content.title,
      basedOn: 'randers',
      state: 'published',
      changed: true,
      publishedNumber: this.revisions.length,
      terms: openTerms,
      changedAt: now,
      version: this.version,
      content: this.content,
      published: this.published,
      revisions: this.revisions,
      can: { publish: true, withdraw: true },
    };
  }

  get handlers() {
    const { templates, people, operator } = endpoints;
    return [
      on(people.me, () => aMe({}, { hr: true })),
      on(people.draftKey, () => ({ key: btoa('k'.repeat(32)) })),
      on(operator.deliveryUnits, () => ({ units: [borgerservice] })),
      on(templates.hrTemplate, () => this.page()),
      on(templates.templateRevision, () => ({ content })),
      on(templates.saveTemplate, ({ body, headers }) => {
        if (headers.get('If-Match') !== `"${this.version}"`)
          return new Refusal(412, {
            error: {
              code: 'versionConflict',
              message: 'Ændret imens',
              current: this.page(),
            },
          });
        this.content = (body as { content: TemplateContent }).content;
        this.version += 1;
        return this.page();
      }),
      on(templates.publishTemplate, ({ body }) => {
        this.asked = body;
        const { note, terms } = body as { note: string; terms: TemplateTerms };
        this.revisions = [
          {
            number: 2,
            note,
            publishedAt: now,
            publishedBy: 'Helle Hansen',
            terms,
          },
          ...this.revisions,
        ];
        this.published = this.content;
        return this.page();
      }),
    ];
  }
}

describe('HR’s templates', () => {
  it('[K10] begin with the guide for HR, and offer what can be adopted', async () => {
    const user = userEvent.setup();
    const { container } = await renderMus('/mus/hr/templates', [
      on(endpoints.people.me, () => aMe({}, { hr: true })),
      on(endpoints.templates.hrTemplates, () => ({ templates: [] })),
      on(endpoints.rounds.templates, () => ({ templates: [] })),
    ]);
    await user.click(await screen.findByText('Vejledning til HR', {}, slow));
    expect(
      screen.getByText(/^Prøv en ny skabelon i nogle få enheder først/),
    ).toBeVisible();
    await expectNoViolations(container);
  });
});

describe('HR’s template', () => {
  afterEach(() => forgetDocuments());

  it('says when the two read each other, and whether the employee may decline: no, until HR says so', async () => {
    const user = userEvent.setup();
    const server = new HrServer();
    await renderMus(`/mus/hr/templates/${id(950)}`, server.handlers);
    const mayDecline = await screen.findByLabelText(
      'Medarbejderen må takke nej til samtalen',
      {},
      slow,
    );
    expect(mayDecline).not.toBeChecked();
    await user.click(mayDecline);
    await user.click(screen.getByLabelText(/^I kan først læse hinandens/));
    await waitFor(
      () =>
        expect(server.content.document).toMatchObject({
          mayDecline: true,
          openingRule: 'inTalk',
        }),
      slow,
    );
    expect(
      screen.getByText('Medarbejderen kan nu takke nej til samtalen'),
    ).toBeVisible();
  });

  it('[K09] puts together what two of HR write at once, and shows both texts of the same field', async () => {
    const user = userEvent.setup();
    const server = new HrServer();
    await renderMus(`/mus/hr/templates/${id(950)}`, server.handlers);
    const [first] = await screen.findAllByLabelText(
      'Spørgsmål 1 på dansk',
      {},
      slow,
    );
    const elsewhere = (questionId: string, da: string) => {
      server.content = {
        ...server.content,
        document: reword(server.content.document, questionId, { da }),
      };
      server.version += 1;
    };
    elsewhere('randers.mig.2', 'Skrevet af den anden');
    fireEvent.change(first, { target: { value: 'Hvornår er dagen god?' } });
    const asked = () =>
      server.content.document.themes[0].questions.map(({ text }) => text.da);
    await waitFor(
      () =>
        expect(asked()).toEqual([
          'Hvornår er dagen god?',
          'Skrevet af den anden',
        ]),
      slow,
    );
    elsewhere('randers.mig.1', 'Hvad gør dagen god?');
    fireEvent.change(first, { target: { value: 'Hvordan er en god dag?' } });
    const notice = (
      await screen.findByText('Det samme er skrevet to steder', {}, slow)
    ).closest('[role]') as HTMLElement;
    expect(notice).toHaveTextContent('Hvordan er en god dag?');
    expect(notice).toHaveTextContent('Hvad gør dagen god?');
    expect(asked()[0]).toBe('Hvad gør dagen god?');
    await expectNoViolations(notice);
    await user.click(screen.getByRole('button', { name: 'Behold det herfra' }));
    await waitFor(
      () => expect(asked()[0]).toBe('Hvordan er en god dag?'),
      slow,
    );
  });

  it('[T14] [K09] has prompts for each side of a question, in both languages, and brings back one that was taken out', async () => {
    const user = userEvent.setup();
    const server = new HrServer();
    const { container } = await renderMus(
      `/mus/hr/templates/${id(950)}`,
      server.handlers,
    );
    const prompts = () =>
      server.content.document.themes[0].questions[0].prompts;
    const [closed] = await screen.findAllByText(/Hjælpeord \(0\)$/, {}, slow);
    expect(closed).toHaveTextContent(
      'Hvem svarer: Begge · Hjælpeord (0): Hvad giver en god dag?',
    );
    await user.click(closed);
    const employee = await screen.findByRole(
      'group',
      { name: /^Hvad giver en god dag\?:\s*Hjælpeord til medarbejderen$/ },
      slow,
    );
    const danish = (number: number) =>
      within(employee).getByLabelText(`Hjælpeord ${number} på dansk`);
    const add = within(employee).getByRole('button', {
      name: 'Tilføj hjælpeord til medarbejderen: Hvad giver en god dag?',
    });
    await user.click(add);
    expect(danish(1)).toHaveFocus();
    const english = within(employee).getByLabelText(/^Hjælpeord 1 på engelsk/);
    fireEvent.change(english, { target: { value: 'Think of a week' } });
    expect(
      within(employee).getByText(/^Skriv dem på dansk/),
    ).toBeInTheDocument();
    fireEvent.change(danish(1), { target: { value: 'Tænk på en uge' } });
    await user.click(add);
    fireEvent.change(danish(2), { target: { value: 'Giv et eksempel' } });
    const both = {
      employee: [
        { da: 'Tænk på en uge', en: 'Think of a week' },
        { da: 'Giv et eksempel' },
      ],
    };
    await waitFor(() => expect(prompts()).toEqual(both), slow);
    expect(closed).toHaveTextContent('Hjælpeord (2)');
    expect(
      screen.getByText(
        'Hjælpeord til medarbejderen ved »Hvad giver en god dag?«: »Tænk på en uge Giv et eksempel«, før »ingen«',
      ),
    ).toBeVisible();
    await expectNoViolations(container);

    await user.click(
      within(employee).getByRole('button', {
        name: 'Tag hjælpeord 1 til medarbejderen ud: Hvad giver en god dag?',
      }),
    );
    await waitFor(
      () => expect(prompts()).toEqual({ employee: both.employee.slice(1) }),
      slow,
    );
    await user.click(screen.getByRole('button', { name: 'Fortryd' }));
    await waitFor(() => expect(prompts()).toEqual(both), slow);
    expect(danish(1)).toHaveValue('Tænk på en uge');
  });

  it('[K09] [K06] has its themes moved up and down with buttons, which say the place', async () => {
    const user = userEvent.setup();
    const server = new HrServer();
    const [mig] = content.document.themes;
    const others = [
      { id: 'os', title: { da: 'Os' }, questions: [] },
      { id: 'andet', title: { da: 'Andet' }, last: true, questions: [] },
    ];
    server.content = {
      ...content,
      document: { ...content.document, themes: [mig, ...others] },
    };
    server.published = server.content;
    await renderMus(`/mus/hr/templates/${id(950)}`, server.handlers);
    const tool = (name: string) => screen.getByLabelText(name);
    await screen.findByLabelText('Flyt temaet op: Os', {}, slow);
    for (const name of [
      'Flyt temaet op: Mig som medarbejder',
      'Flyt temaet ned: Os',
      'Flyt temaet op: Andet',
      'Flyt temaet ned: Andet',
    ])
      expect(tool(name)).toHaveAttribute('aria-disabled', 'true');
    tool('Flyt temaet op: Os').focus();
    await user.keyboard('{Enter}');
    expect(
      await screen.findByText('Temaet »Os« er nu nummer 1 af 3', {}, slow),
    ).toBeInTheDocument();
    expect(tool('Flyt temaet op: Os')).toHaveFocus();
    await waitFor(
      () =>
        expect(server.content.document.themes.map(theme => theme.id)).toEqual([
          'os',
          'mig',
          'andet',
        ]),
      slow,
    );
    expect(
      screen.getByRole('list', { name: 'Det er ændret' }),
    ).toHaveTextContent(/^Temaet »[^«]+« er flyttet til en anden plads$/);
    await user.click(tool('Flyt temaet ned: Os'));
    await waitFor(
      () => expect(server.content.document.themes[0].id).toBe('mig'),
      slow,
    );
  });

  it('[K09] says who a row is for, keeps the prompts of the other side, and brings back what went with the leader', async () => {
    const user = userEvent.setup();
    const server = new HrServer();
    const prompts = { leader: [{ da: 'Spørg ind' }] };
    server.content = {
      ...content,
      document: setQuestion(content.document, 'randers.mig.1', {
        prompts,
        opensInTalk: true,
      }),
    };
    await renderMus(`/mus/hr/templates/${id(950)}`, server.handlers);
    const row = () => server.content.document.themes[0].questions[0];
    const summary = await screen.findByText(/Hjælpeord \(1\)$/, {}, slow);
    await user.click(summary);
    const audience = await screen.findByLabelText(
      'Hvad giver en god dag?: Hvem svarer',
      {},
      slow,
    );
    await user.selectOptions(audience, 'Kun medarbejderen');
    expect(summary).toHaveTextContent(
      'Hvem svarer: Kun medarbejderen · Hjælpeord (0)',
    );
    await waitFor(() => expect(row().audience).toBe('employee'), slow);
    expect(row()).not.toHaveProperty('opensInTalk');
    expect(row().prompts).toEqual(prompts);
    await user.click(screen.getByRole('button', { name: 'Fortryd' }));
    await waitFor(
      () =>
        expect(row()).toMatchObject({
          audience: 'both',
          opensInTalk: true,
          prompts,
        }),
      slow,
    );
    await user.selectOptions(audience, 'Kun lederen');
    await waitFor(
      () =>
        expect(row()).toMatchObject({ audience: 'leader', opensInTalk: true }),
      slow,
    );
    expect(
      screen.getByText(/^Hvem der svarer på .*: Kun lederen, før Begge$/),
    ).toBeVisible();
  });

  it('[K03] [K04] [K09] [M19] [M21] [S11] [T42] is reworded with the ids kept, and published with a reason, a day, pilots and a group', async () => {
    const user = userEvent.setup();
    const server = new HrServer();
    const { container } = await renderMus(
      `/mus/hr/templates/${id(950)}`,
      server.handlers,
    );
    const [first] = await screen.findAllByLabelText(
      'Spørgsmål 1 på dansk',
      {},
      slow,
    );
    expect(screen.getByText('Id randers.mig.1 · Emne 1')).toBeVisible();
    await expectNoViolations(container);
    fireEvent.change(first, { target: { value: 'Hvornår er dagen god?' } });
    await user.click(
      screen.getByRole('button', { name: 'Tag ud: Hvad vil du gerne?' }),
    );
    await waitFor(
      () =>
        expect(
          server.content.document.themes[0].questions.map(one => [
            one.id,
            one.text.da,
          ]),
        ).toEqual([['randers.mig.1', 'Hvornår er dagen god?']]),
      slow,
    );
    const changes = screen.getByRole('list', { name: 'Det er ændret' });
    expect(within(changes).getAllByRole('listitem')).toHaveLength(2);
    expect(changes).toHaveTextContent('Hvornår er dagen god?');

    const publish = screen.getByRole('button', { name: 'Udgiv' });
    expect(publish).toBeDisabled();
    await user.click(
      screen.getByRole('radio', { name: 'En medarbejdergruppe' }),
    );
    await user.click(screen.getByLabelText('Stillinger, med komma imellem'));
    await user.paste('Sygeplejerske, SOSU-assistent');
    await user.click(
      screen.getByText('Enheder, der prøver den først (0 valgt)'),
    );
    await user.click(
      screen.getByRole('checkbox', { name: borgerservice.name }),
    );
    await user.click(screen.getByLabelText('Hvad er nyt, og hvorfor'));
    await user.paste('MED ønskede et kortere skema');
    await waitFor(() => expect(publish).toBeEnabled(), slow);
    await user.click(publish);
    expect(
      await screen.findByText(
        'Udgave 2, i dag kl. 10.42, Helle Hansen',
        {},
        slow,
      ),
    ).toBeVisible();
    expect(server.asked).toMatchObject({
      draftVersion: server.version,
      note: 'MED ønskede et kortere skema',
      terms: {
        validFrom: null,
        pilotUnitIds: [borgerservice.id],
        scope: { kind: 'group', titles: ['Sygeplejerske', 'SOSU-assistent'] },
      },
    });
    const log = screen.getByRole('list', { name: 'Revisionslog' });
    expect(within(log).getByText('MED ønskede et kortere skema')).toBeVisible();
    await expectNoViolations(container);
  });
});
