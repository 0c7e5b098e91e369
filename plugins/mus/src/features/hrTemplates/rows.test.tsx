import { setQuestion } from '@samtale/backstage-plugin-mus-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expectNoViolations } from '../../__testUtils__/axe';
import { content, HrServer } from '../../__testUtils__/hrServer';
import { aPerson, button, namedButton } from '../../__testUtils__/longPage';
import { renderMus } from '../../__testUtils__/renderMus';
import { id } from '../../__testUtils__/samples';
import { forgetDocuments } from '../../autosave';

jest.setTimeout(120_000);

const slow = { timeout: 15_000 };

describe('the themes and rows of HR’s template', () => {
  afterEach(() => forgetDocuments());

  it('[T14] [K09] has prompts for each side of a question, in both languages, and brings back one that was taken out', async () => {
    const user = aPerson();
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
    const legend = await screen.findByText(
      (_, element) =>
        /^Hvad giver en god dag\?:\s*Hjælpeord til medarbejderen$/.test(
          element?.textContent ?? '',
        ),
      { selector: 'legend' },
      slow,
    );
    const employee = legend.closest('fieldset') as HTMLElement;
    const danish = (number: number) =>
      within(employee).getByLabelText(`Hjælpeord ${number} på dansk`);
    const add = namedButton(
      'Tilføj hjælpeord til medarbejderen: Hvad giver en god dag?',
    );
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
      namedButton(
        'Tag hjælpeord 1 til medarbejderen ud: Hvad giver en god dag?',
      ),
    );
    await waitFor(
      () => expect(prompts()).toEqual({ employee: both.employee.slice(1) }),
      slow,
    );
    await user.click(button('Fortryd'));
    await waitFor(() => expect(prompts()).toEqual(both), slow);
    expect(danish(1)).toHaveValue('Tænk på en uge');
  });

  it('[K09] [K06] has its themes moved up and down with buttons, which say the place', async () => {
    const user = aPerson();
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
    await user.click(button('Fortryd'));
    await waitFor(
      () => expect(server.content.document.themes[0].id).toBe('mig'),
      slow,
    );
    await user.click(tool('Flyt temaet ned: Mig som medarbejder'));
    await waitFor(
      () => expect(server.content.document.themes[0].id).toBe('os'),
      slow,
    );
  });

  it('[K01] [K09] has its optional themes changed like the others, and says what differs from what is published', async () => {
    const user = aPerson();
    const server = new HrServer();
    server.content = {
      ...content,
      optionalThemes: [
        {
          id: 'mobilitet',
          kind: 'optional',
          title: { da: 'Mobilitet' },
          questions: [],
        },
      ],
    };
    server.published = server.content;
    await renderMus(`/mus/hr/templates/${id(950)}`, server.handlers);
    await screen.findByText('Tilvalgsemner', { selector: 'h2' }, slow);
    const names = () => screen.getAllByLabelText('Temaets navn på dansk');
    fireEvent.change(names()[1], { target: { value: 'Nye veje' } });
    await user.click(button('Tilføj et tilvalgsemne'));
    expect(names()).toHaveLength(3);
    await waitFor(
      () =>
        expect(server.content.optionalThemes).toMatchObject([
          { id: 'mobilitet', kind: 'optional', title: { da: 'Nye veje' } },
          { kind: 'optional', title: { da: 'Nyt tema' } },
        ]),
      slow,
    );
    expect(server.content.document).toEqual(content.document);
    const changes = screen.getByLabelText('Det er ændret');
    expect(changes).toHaveTextContent('Nye veje');
    expect(changes).toHaveTextContent('Nyt tema');
    await user.click(namedButton('Flyt temaet op: Nyt tema'));
    await user.click(namedButton('Tag temaet ud: Nye veje'));
    await waitFor(
      () =>
        expect(server.content.optionalThemes).toMatchObject([
          { title: { da: 'Nyt tema' } },
        ]),
      slow,
    );
    await user.click(button('Fortryd'));
    await waitFor(
      () =>
        expect(
          server.content.optionalThemes.map(({ title }) => title.da),
        ).toEqual(['Nyt tema', 'Nye veje']),
      slow,
    );
  });

  it('[K09] says who a row is for, keeps the prompts of the other side, and brings back what went with the leader', async () => {
    const user = aPerson();
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
    await user.click(button('Fortryd'));
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
});
