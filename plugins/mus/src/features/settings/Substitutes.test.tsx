import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../__testUtils__/axe';
import { on } from '../../__testUtils__/handle';
import { renderMus } from '../../__testUtils__/renderMus';
import { aMe, id, jonas, mette, person } from '../../__testUtils__/samples';
import { endpoints } from '../../api';
import type { Substitutes } from '../../api';

jest.setTimeout(90_000);

const slow = { timeout: 20_000 };
const { mailSettings, people, substitutes } = endpoints;
const karin = person(77, 'Karin Lund');

/** A leader's settings; what was named is kept, days that are taken are refused. */
function backend(page: Substitutes, sent: unknown[] = []) {
  let now = page;
  return [
    on(people.me, () => aMe()),
    on(mailSettings.mine, () => ({
      language: 'da' as const,
      daily: false,
      dailyAt: '07:00',
    })),
    on(mailSettings.messages, () => ({
      coming: [],
      messages: [],
      nextCursor: null,
    })),
    on(substitutes.ofMine, () => now),
    on(substitutes.substituteCandidates, () => ({ people: [karin, jonas] })),
    on(substitutes.nameSubstitute, ({ body }) => {
      sent.push(body);
      const { personId, from, until } = body as Record<string, string>;
      now = {
        ...now,
        named: [
          {
            id: id(88),
            person: personId === karin.id ? karin : jonas,
            from: from ?? '',
            until: until ?? '',
            running: true,
            reachableByMail: personId !== karin.id,
            planOfTheirs: personId === jonas.id,
          },
        ],
      };
      return now;
    }),
    on(substitutes.endSubstitute, () => {
      now = { ...now, named: [] };
      return now;
    }),
  ];
}

const nobody: Substitutes = {
  named: [],
  standsInFor: [],
  can: { name: true },
};

describe('my substitute', () => {
  it('is named for some days, shown with what may keep the mail away, and ended', async () => {
    const user = userEvent.setup();
    const sent: unknown[] = [];
    const { container } = await renderMus('/mus/mails', backend(nobody, sent));
    await user.click(
      await screen.findByRole(
        'button',
        { name: 'Vælg en stedfortræder' },
        slow,
      ),
    );
    const save = screen.getByRole('button', {
      name: 'Vælg person og dage først',
    });
    expect(save).toBeDisabled();
    await user.type(
      screen.getByRole('searchbox', {
        name: 'Hvem skal mindes om dine opfølgninger?',
      }),
      'kar',
    );
    await user.click(
      await screen.findByRole('radio', { name: 'Karin Lund' }, slow),
    );
    const from = screen.getByLabelText('Første dag');
    await user.clear(from);
    await user.type(from, '21.12.2026');
    await user.type(screen.getByLabelText('Sidste dag'), '31.12.2026');
    await expectNoViolations(container);
    await user.click(screen.getByRole('button', { name: 'Vælg Karin Lund' }));
    await waitFor(
      () =>
        expect(sent).toEqual([
          { personId: karin.id, from: '2026-12-21', until: '2026-12-31' },
        ]),
      slow,
    );
    const list = await screen.findByRole(
      'list',
      { name: 'Valgte stedfortrædere' },
      slow,
    );
    expect(within(list).getByText('Karin Lund')).toBeVisible();
    expect(
      within(list).getByText(
        'Karin Lund har ingen mailadresse, som portalen kan bruge',
      ),
    ).toBeVisible();
    await expectNoViolations(container);
    await user.click(
      within(list).getByRole('button', {
        name: 'Afslut Karin Lund som stedfortræder',
      }),
    );
    await waitFor(() => expect(list).not.toBeInTheDocument(), slow);
  });

  it('says that the employee of a plan is not told of that plan', async () => {
    await renderMus(
      '/mus/mails',
      backend({
        ...nobody,
        named: [
          {
            id: id(88),
            person: jonas,
            from: '2026-12-21',
            until: '2026-12-31',
            running: false,
            reachableByMail: true,
            planOfTheirs: true,
          },
        ],
      }),
    );
    expect(
      await screen.findByText(/har selv en handleplan med dig/, {}, slow),
    ).toBeVisible();
  });

  it('tells who stands in for whom, and shows the form to leaders only', async () => {
    await renderMus(
      '/mus/mails',
      backend({
        named: [],
        can: { name: false },
        standsInFor: [
          {
            id: id(89),
            person: mette,
            from: '2026-12-21',
            until: '2026-12-31',
            running: true,
          },
        ],
      }),
    );
    const list = await screen.findByRole(
      'list',
      { name: 'Du er stedfortræder for' },
      slow,
    );
    expect(within(list).getByText('Mette Holm')).toBeVisible();
    expect(screen.getByText(/Du har ikke adgang/)).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Vælg en stedfortræder' }),
    ).toBeNull();
  });
});
