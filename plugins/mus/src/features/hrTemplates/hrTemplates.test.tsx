import { reword } from '@samtale/backstage-plugin-mus-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expectNoViolations } from '../../__testUtils__/axe';
import { on } from '../../__testUtils__/handle';
import { content, HrServer } from '../../__testUtils__/hrServer';
import { aPerson, button, namedButton } from '../../__testUtils__/longPage';
import { renderMus } from '../../__testUtils__/renderMus';
import { aMe, borgerservice, id } from '../../__testUtils__/samples';
import { endpoints } from '../../api';
import { forgetDocuments } from '../../autosave';

jest.setTimeout(120_000);

const slow = { timeout: 15_000 };

describe('HR’s templates', () => {
  it('[K10] begin with the guide for HR, and offer what can be adopted', async () => {
    const user = aPerson();
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
    const user = aPerson();
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
    const user = aPerson();
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
    await user.click(button('Behold det herfra'));
    await waitFor(
      () => expect(asked()[0]).toBe('Hvordan er en god dag?'),
      slow,
    );
  });

  it('[K09] keeps what was typed where the Danish is missing, says so, saves the rest, and is not published until it is there', async () => {
    const user = aPerson();
    const server = new HrServer();
    const { container } = await renderMus(
      `/mus/hr/templates/${id(950)}`,
      server.handlers,
    );
    const danish = await screen.findByLabelText(
      'Temaets navn på dansk',
      {},
      slow,
    );
    const english = screen.getByLabelText(/^Temaets navn på engelsk/);
    fireEvent.change(danish, { target: { value: ' ' } });
    fireEvent.change(english, { target: { value: 'Me at work' } });
    expect(danish).toHaveAccessibleDescription(
      'Skriv det på dansk. Indtil da står den sidst gemte tekst i kladden.',
    );
    expect(danish).toBeInvalid();
    fireEvent.change(screen.getByLabelText('Hvad er nyt, og hvorfor'), {
      target: { value: 'Nye navne' },
    });
    fireEvent.change(screen.getByLabelText('Navn på dansk'), {
      target: { value: 'Plejens samtale ' },
    });
    await waitFor(
      () => expect(server.content.title).toEqual({ da: 'Plejens samtale' }),
      slow,
    );
    await screen.findByText(/^Gemt kl/, {}, slow);
    expect(server.content.document).toEqual(content.document);
    expect([danish, english].map(field => field.getAttribute('value'))).toEqual(
      [' ', 'Me at work'],
    );
    expect(
      screen.getByText(
        'Et felt har en tekst, der ikke kan gemmes. Ret den, før du udgiver.',
      ),
    ).toBeVisible();
    expect(button('Udgiv')).toBeDisabled();
    await expectNoViolations(container);
    fireEvent.change(danish, { target: { value: 'Mig på arbejde' } });
    await waitFor(
      () =>
        expect(server.content.document.themes[0].title).toEqual({
          da: 'Mig på arbejde',
          en: 'Me at work',
        }),
      slow,
    );
    await waitFor(() => expect(button('Udgiv')).toBeEnabled(), slow);
    await user.click(button('Udgiv'));
    await waitFor(
      () => expect(server.asked).toMatchObject({ note: 'Nye navne' }),
      slow,
    );
  });

  it('[K03] [K04] [K09] [M19] [M21] [S11] [T42] is reworded with the ids kept, and published with a reason, a day, pilots and a group', async () => {
    const user = aPerson();
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
    fireEvent.change(first, { target: { value: 'Hvornår er dagen god?' } });
    await user.click(namedButton('Tag ud: Hvad vil du gerne?'));
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

    const publish = button('Udgiv');
    expect(publish).toBeDisabled();
    await user.click(screen.getByLabelText('En medarbejdergruppe'));
    await user.click(screen.getByLabelText('Stillinger, med komma imellem'));
    await user.paste('Sygeplejerske, SOSU-assistent');
    await user.click(
      screen.getByText('Enheder, der prøver den først (0 valgt)'),
    );
    await user.click(screen.getByLabelText(borgerservice.name));
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
