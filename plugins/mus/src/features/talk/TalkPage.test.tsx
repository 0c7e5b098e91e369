import { setQuestion } from '@samtale/backstage-plugin-mus-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../__testUtils__/axe';
import { on } from '../../__testUtils__/handle';
import { renderMus } from '../../__testUtils__/renderMus';
import {
  aMe,
  aQuestionnaire,
  borgerservice,
  id,
  jonas,
  mette,
} from '../../__testUtils__/samples';
import { TalkServer } from '../../__testUtils__/talkServer';
import { endpoints } from '../../api';

jest.setTimeout(90_000);

const slow = { timeout: 15_000 };

async function open(server: TalkServer) {
  const rendered = await renderMus(`/mus/talks/${server.id}`, server.handlers);
  await screen.findByRole('heading', { level: 1, name: /^MUS med/ }, slow);
  return rendered;
}

/** Both have written; neither is ready. */
function aServer(me: 'employee' | 'leader') {
  const server = new TalkServer(me);
  server.write('employee', 'q1', 'Skranken går godt', true);
  server.write('leader', 'q1', 'Du er rolig ved skranken');
  server.write('leader', 'q3', 'Tag mere ansvar for vagtplanen');
  return server;
}

describe('the talk', () => {
  it('shows only ready or not before the rule is met, never a word of the other', async () => {
    const { container } = await open(aServer('employee'));
    expect(
      screen.getByText('Mette Holms forberedelse er lukket'),
    ).toBeVisible();
    expect(
      screen.getByText(
        'Når I begge er klar, kan I læse hinandens forberedelse.',
      ),
    ).toBeVisible();
    expect(screen.getAllByText('Ikke klar')).toHaveLength(2);
    expect(screen.queryByText('Du er rolig ved skranken')).toBeNull();
    expect(
      screen.getByRole('link', { name: 'Fortsæt din forberedelse' }),
    ).toHaveAttribute('href', `/mus/talks/${id(600)}/prepare`);
    expect(
      screen.getByText('Trin 2 af 5:', { exact: false }),
    ).toBeInTheDocument();
    await expectNoViolations(container);
  });

  it('stands both side by side once both are ready, except what opens in the talk', async () => {
    const server = aServer('employee');
    server.sheets = { employee: 'ready', leader: 'ready' };
    const { container } = await open(server);
    const theme = await screen.findByRole(
      'region',
      { name: 'Opgaver og udvikling' },
      slow,
    );
    expect(within(theme).getByText('Skranken går godt')).toBeVisible();
    expect(within(theme).getByText('Du er rolig ved skranken')).toBeVisible();
    expect(within(theme).getByText('Det vigtigste for Jonas')).toBeVisible();
    expect(
      within(theme).getByText('Åbnes, når samtalen starter.'),
    ).toBeVisible();
    expect(
      within(theme).queryByText('Tag mere ansvar for vagtplanen'),
    ).toBeNull();
    await expectNoViolations(container);
  });

  it('[T08] keeps what the leader wants to talk about in sight, written or not', async () => {
    const user = userEvent.setup();
    const form = setQuestion(aQuestionnaire().document, 'q2', {
      priority: true,
    });
    const server = new TalkServer('employee', form);
    server.write('employee', 'q1', 'Skranken går godt');
    server.sheets = { employee: 'ready', leader: 'ready' };
    await open(server);
    const theme = await screen.findByRole(
      'region',
      { name: 'Opgaver og udvikling' },
      slow,
    );
    const heading = within(theme).getByRole('heading', {
      name: 'Hvad vil du gerne blive bedre til?',
    });
    expect(heading).toBeVisible();
    expect(
      within(theme).getByText('Det vil Mette gerne tale om'),
    ).toBeVisible();
    await user.click(
      screen.getByRole('checkbox', { name: /Vis kun det, en af jer/ }),
    );
    expect(heading).toBeVisible();
    expect(screen.queryByText('Skranken går godt')).toBeNull();
  });

  it('[M03] goes in three phases with their steps', async () => {
    await open(aServer('employee'));
    const way = screen.getByRole('list', { name: 'Vejen gennem MUS' });
    const steps = within(way)
      .getAllByRole('listitem')
      .map(step => step.textContent);
    const phases = ['Før MUS', 'MUS-dialogen', 'Efter MUS'];
    expect(
      steps.map(step => phases.filter(phase => step?.includes(phase))),
    ).toEqual([['Før MUS'], [], ['MUS-dialogen'], ['Efter MUS'], []]);
  });

  it('asks before both open as they are, then the talk is held', async () => {
    const user = userEvent.setup();
    const server = aServer('leader');
    server.sheets = { ...server.sheets, leader: 'ready' };
    server.previousPlanId = id(77);
    await open(server);
    expect(
      screen.getByRole('link', { name: 'Åbn den sidste handleplan' }),
    ).toHaveAttribute('href', `/mus/plans/${id(77)}`);
    await user.click(screen.getByRole('button', { name: 'Start samtalen' }));
    const dialog = await screen.findByRole('dialog', {
      name: 'Start samtalen med Jonas Kjær?',
    });
    expect(
      within(dialog).getByText('Jonas Kjær er ikke klar endnu.'),
    ).toBeVisible();
    await user.click(
      within(dialog).getByRole('button', {
        name: 'Start samtalen, og åbn begge',
      }),
    );
    expect(
      await screen.findByText('Tag mere ansvar for vagtplanen', {}, slow),
    ).toBeVisible();
    // The test browser never ends the fading of the dialog, which hides the page behind it.
    expect(
      screen.getByRole('button', { name: 'Lav handleplan', hidden: true }),
    ).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: 'Samtalen er holdt', hidden: true }),
    );
    expect(
      await screen.findByText(
        'Samtalen er holdt. Næste skridt: Lav handleplanen.',
        {},
        slow,
      ),
    ).toBeVisible();
  });

  it('shows who has opened it', async () => {
    const user = userEvent.setup();
    await open(aServer('employee'));
    await user.click(
      screen.getByRole('button', { name: 'Hvem har åbnet denne samtale' }),
    );
    expect(
      await screen.findByText(/Mette Holm åbnede/, {}, slow),
    ).toBeVisible();
    expect(screen.getByText(/Systemet sendte invitationen/)).toBeVisible();
  });

  it.each([
    ['employee', /Du har en anden MUS med Pernille Winther/],
    ['leader', /Jonas Kjær har en anden MUS med Pernille Winther/],
  ] as const)(
    'says to the %s which talk goes on in its place, and leads there',
    async (me, words) => {
      const server = aServer(me);
      const pernille = { ...mette, id: id(77), name: 'Pernille Winther' };
      const goesOn = { talkId: id(601), leader: pernille };
      const page = () => ({ ...server.page(), goesOn });
      const { container, asked } = await renderMus(`/mus/talks/${server.id}`, [
        on(endpoints.talks.get, page),
        ...server.handlers,
      ]);
      expect(await screen.findByText(words, {}, slow)).toBeVisible();
      expect(
        screen.getByRole('link', { name: 'Åbn samtalen med Pernille Winther' }),
      ).toHaveAttribute('href', `/mus/talks/${id(601)}`);
      expect(screen.queryByText('Fortsæt din forberedelse')).toBeNull();
      expect(asked.join()).not.toMatch(/booking|participation/);
      await expectNoViolations(container);
    },
  );

  it('[T19] tells a new leader that it is not shared', async () => {
    await renderMus(`/mus/talks/${id(600)}`, [
      on(endpoints.people.me, () => aMe()),
      on(endpoints.talks.get, () => ({
        access: 'stub' as const,
        reason: 'formerLeaderHasIt',
        id: id(600),
        state: 'held',
        employee: jonas,
        leader: mette,
        unit: borgerservice,
        round: null,
        invitedAt: '2026-11-02T09:00:00.000Z',
        heldAt: null,
        planId: null,
      })),
    ]);
    expect(
      await screen.findByText(
        'Jonas Kjær og den tidligere leder har dette sammen. Det er ikke delt med dig.',
        {},
        slow,
      ),
    ).toBeVisible();
  });

  it('[T19] tells the unit’s leader who holds the talk, with the way to the status of the plan', async () => {
    await renderMus(`/mus/talks/${id(600)}`, [
      on(endpoints.people.me, () => aMe()),
      on(endpoints.talks.get, () => ({
        access: 'stub' as const,
        reason: 'talkHolderHasIt',
        id: id(600),
        state: 'followingUp',
        employee: jonas,
        leader: mette,
        unit: borgerservice,
        round: null,
        invitedAt: '2026-11-02T09:00:00.000Z',
        heldAt: '2026-11-05T09:00:00.000Z',
        planId: id(900),
      })),
    ]);
    expect(
      await screen.findByText(
        'Jonas Kjær har samtalen med Mette Holm, som er samtaleleder. Kun de to kan læse den.',
        {},
        slow,
      ),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Se, hvor langt den er' }),
    ).toHaveAttribute('href', `/mus/plans/${id(900)}`);
  });
});
