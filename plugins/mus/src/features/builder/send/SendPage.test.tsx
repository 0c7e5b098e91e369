import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../../__testUtils__/axe';
import { on, Refusal } from '../../../__testUtils__/handle';
import { renderMus } from '../../../__testUtils__/renderMus';
import {
  aMe,
  aQuestionnaire,
  aRound,
  eight,
  id,
} from '../../../__testUtils__/samples';
import { endpoints } from '../../../api';
import type { VariantsReply } from '../../../api';

const { people, questionnaires, rounds } = endpoints;
const path = `/mus/questionnaires/${id(500)}/send`;

const onlyThis: VariantsReply = {
  variants: [{ id: id(500), title: 'MUS', forWhom: '', variantOf: null }],
};

function backend(
  questionnaire = aQuestionnaire(),
  { variants = onlyThis, round = aRound({ questionnaires: [] }) } = {},
) {
  const sent: string[][] = [];
  const handlers = [
    on(questionnaires.variants, () => variants),
    on(people.me, () => aMe()),
    on(rounds.questionnaire, () => questionnaire),
    on(rounds.get, () => round),
    on(rounds.send, ({ body }) => {
      const { employmentIds, draftVersion } = body as {
        employmentIds: string[];
        draftVersion: number;
      };
      if (draftVersion !== 1)
        return new Refusal(409, {
          error: {
            code: 'conflict',
            message: 'Ændret',
            problems: [{ path: '', code: 'draftChanged' }],
          },
        });
      sent.push(employmentIds);
      const invited = eight.filter(one =>
        employmentIds.includes(one.employmentId),
      );
      return {
        versionNumber: 1,
        invited: invited.map((one, at) => ({
          talkId: id(700 + at),
          employee: one.person,
        })),
        unreached: invited
          .filter(one => !one.reachableByMail)
          .map(one => one.person),
      };
    }),
  ];
  return { sent, handlers };
}

describe('sending', () => {
  it('[T11] chooses who, checks what they will read, sends once, and names those who were not reached', async () => {
    const user = userEvent.setup();
    const { sent, handlers } = backend();
    const { container } = await renderMus(path, handlers);
    const away = await screen.findByRole('checkbox', { name: /Dorthe Lund/ });
    expect(away).not.toBeChecked();
    expect(
      screen.getByText(/ingen arbejdsmail – får kun invitationen i portalen/),
    ).toBeVisible();
    await expectNoViolations(container);
    await user.click(screen.getByRole('button', { name: 'Vælg alle' }));
    await user.click(screen.getByRole('checkbox', { name: /Åge Møller/ }));
    await user.click(screen.getByRole('button', { name: 'Gå videre og tjek' }));
    expect(
      await screen.findByText('Emne: Du er inviteret til MUS'),
    ).toBeVisible();
    expect(screen.getByText(/Du og Mette Holm skal holde MUS/)).toBeVisible();
    await expectNoViolations(container);
    await user.dblClick(
      screen.getByRole('button', { name: 'Send til 7 medarbejdere' }),
    );
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Sendt til 7 medarbejdere',
      }),
    ).toBeVisible();
    expect(sent).toHaveLength(1);
    expect(screen.getByText('Ikke nået pr. mail: Emil Sørensen')).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Forbered samtalen med Jonas Kjær' }),
    ).toHaveAttribute('href', `/mus/talks/${id(700)}/prepare`);
    await expectNoViolations(container);
  });

  const titled = () =>
    aRound({
      questionnaires: [],
      seniorOffer: { toldTo: 'all', age: 60 },
      notInvited: eight.map((one, at) => ({
        ...one,
        title: at < 2 ? 'Pædagog' : 'Lærer',
      })),
    });
  const chosen = () =>
    screen
      .getAllByRole('checkbox', { checked: true })
      .map(
        box =>
          box.getAttribute('aria-label') ?? box.closest('label')?.textContent,
      );

  it('[K04] begins with the group the template is for, and says when others are chosen', async () => {
    const user = userEvent.setup();
    const { handlers } = backend(aQuestionnaire(), {
      variants: { ...onlyThis, titles: ['Pædagog'] },
      round: titled(),
    });
    const { container } = await renderMus(path, handlers);
    expect(
      await screen.findByText(/^Skemaet er til: Pædagog\. De er valgt/),
    ).toBeVisible();
    expect(chosen()).toHaveLength(2);
    expect(chosen().every(label => label?.includes('Pædagog'))).toBe(true);
    await user.click(screen.getByRole('checkbox', { name: /Åge Møller/ }));
    expect(
      screen.getByText(
        'Du har valgt nogen med en anden stilling end dem, skemaet er til: Åge Møller.',
      ),
    ).toBeVisible();
    await expectNoViolations(container);
  });

  it('[T09] begins with those a variant is for, and leaves them out of the other form', async () => {
    const variants: VariantsReply = {
      variants: [
        { id: id(500), title: 'MUS', forWhom: '', variantOf: null },
        {
          id: id(501),
          title: 'MUS – Pædagoger',
          forWhom: 'Pædagoger',
          variantOf: id(500),
        },
      ],
    };
    const first = backend(aQuestionnaire(), { variants, round: titled() });
    const { unmount } = await renderMus(path, first.handlers);
    expect(
      await screen.findByText(
        'De her har deres eget skema og er ikke valgt: Pædagoger.',
      ),
    ).toBeVisible();
    expect(chosen().every(label => label?.includes('Lærer'))).toBe(true);
    unmount();
    const variant = aQuestionnaire({ id: id(501) });
    const second = backend(variant, { variants, round: titled() });
    await renderMus(`/mus/questionnaires/${id(501)}/send`, second.handlers);
    expect(
      await screen.findByText(/^Skemaet er til: Pædagoger\. De er valgt/),
    ).toBeVisible();
    expect(chosen()).toHaveLength(2);
  });

  it('[M02] shows the offer of a senior talk that all are told, and that it is told where the directory knows whom', async () => {
    const user = userEvent.setup();
    const { handlers } = backend(aQuestionnaire(), { round: titled() });
    const { unmount } = await renderMus(path, handlers);
    const next = { name: 'Gå videre og tjek' };
    await user.click(await screen.findByRole('button', next));
    expect(
      await screen.findByText(/^Er du fyldt 60, tilbydes du en seniorsamtale/),
    ).toBeVisible();
    unmount();
    const known = backend(aQuestionnaire(), {
      round: { ...titled(), seniorOffer: { toldTo: 'offered', age: 60 } },
    });
    await renderMus(path, known.handlers);
    await user.click(await screen.findByRole('button', next));
    expect(
      await screen.findByText(/^De, der tilbydes en seniorsamtale, får det/),
    ).toBeVisible();
    expect(screen.queryByText(/Er du fyldt/)).toBeNull();
  });

  it('asks for at least one person', async () => {
    const user = userEvent.setup();
    const { handlers } = backend();
    await renderMus(path, handlers);
    await user.click(await screen.findByRole('button', { name: 'Vælg ingen' }));
    await user.click(screen.getByRole('button', { name: 'Gå videre og tjek' }));
    expect(
      within(await screen.findByRole('alert')).getByText(
        'Vælg mindst én medarbejder',
      ),
    ).toBeVisible();
  });

  it('says what to put right before the form can be sent', async () => {
    const empty = aQuestionnaire();
    empty.document.themes[1] = {
      ...empty.document.themes[1],
      ownTopics: undefined,
    };
    const { handlers } = backend(empty);
    await renderMus(path, handlers);
    expect(
      await screen.findByText(
        'Temaet »Andet individuelt« har ingen spørgsmål. Tilføj et, eller fjern temaet.',
      ),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Ret det i skemaet' }),
    ).toHaveAttribute('href', `/mus/questionnaires/${id(500)}`);
    expect(
      screen.queryByRole('button', { name: 'Gå videre og tjek' }),
    ).toBeNull();
  });
});
