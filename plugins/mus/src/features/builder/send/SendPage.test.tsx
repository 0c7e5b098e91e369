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

const { people, rounds } = endpoints;
const path = `/mus/questionnaires/${id(500)}/send`;

function backend(questionnaire = aQuestionnaire()) {
  const sent: string[][] = [];
  const handlers = [
    on(people.me, () => aMe()),
    on(rounds.questionnaire, () => questionnaire),
    on(rounds.get, () => aRound({ questionnaires: [] })),
    on(rounds.send, ({ body }) => {
      const { employmentIds, draftVersion } = body as {
        employmentIds: string[];
        draftVersion: number;
      };
      if (draftVersion !== 1)
        return new Refusal(409, {
          error: { code: 'draftChanged', message: 'Ændret', problems: [] },
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
