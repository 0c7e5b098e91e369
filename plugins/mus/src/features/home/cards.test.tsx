import {
  createExtensionInput,
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { homePageWidgetDataRef } from '@backstage/plugin-home-react/alpha';
import { screen, within } from '@testing-library/react';
import { expectNoViolations } from '../../__testUtils__/axe';
import { on } from '../../__testUtils__/handle';
import { renderMus } from '../../__testUtils__/renderMus';
import {
  aHome,
  aMe,
  borgerservice,
  id,
  lars,
} from '../../__testUtils__/samples';
import { endpoints } from '../../api';
import type { Home } from '../../api';

/** A home page that shows every card it is given. */
const homePage = createFrontendPlugin({
  pluginId: 'home',
  extensions: [
    PageBlueprint.makeWithOverrides({
      inputs: { widgets: createExtensionInput([homePageWidgetDataRef]) },
      factory: (original, { inputs }) =>
        original({
          path: '/',
          noHeader: true,
          loader: async () => (
            <main>
              <h1>Forside</h1>
              {inputs.widgets.map(widget => {
                const { component, node } = widget.get(homePageWidgetDataRef);
                return <div key={node.spec.id}>{component}</div>;
              })}
            </main>
          ),
        }),
    }),
  ],
});

const show = (home: Home, language: 'da' | 'en' = 'da') =>
  renderMus(
    '/',
    [
      on(endpoints.people.me, () => aMe()),
      on(endpoints.overview.home, () => home),
    ],
    { language, beside: [homePage] },
  );

const talk: Home['mine'][number] = {
  talkId: id(10),
  state: 'followingUp',
  leader: lars,
  unit: borgerservice,
  preparationDueOn: null,
  myReady: true,
  planId: id(20),
  planState: 'confirmed',
  followUpOn: '2026-11-05',
  followUpState: 'due',
  next: 'followUp',
};

describe('the cards of the home page', () => {
  it('"Din MUS" shows state, next step and one button', async () => {
    const { container } = await show(aHome({ mine: [talk] }));
    const card = await screen.findByRole('region', { name: 'Din MUS' });
    expect(await within(card).findByText('Opfølgning i dag')).toBeVisible();
    expect(within(card).getByText('Under opfølgning')).toBeVisible();
    expect(
      within(card).getByRole('link', { name: 'Følg op på handleplanen' }),
    ).toHaveAttribute('href', `/mus/plans/${id(20)}`);
    expect(screen.queryByRole('region', { name: 'Mit team' })).toBeNull();
    await expectNoViolations(container);
  });

  it('"Mit team" says what needs the leader, and leaves out what does not', async () => {
    const team = {
      units: [borgerservice],
      employees: 8,
      proposals: 1,
      talksSoon: 2,
      toAnswer: 3,
      readyToTalk: 0,
      toConfirm: 1,
      followUpsThisWeek: 2,
      overdueTasks: 2,
      currentRoundId: id(400),
    };
    const { container } = await show(aHome({ team }));
    const card = await screen.findByRole('region', { name: 'Mit team' });
    const lines = within(card)
      .getAllByRole('listitem')
      .map(item => item.textContent);
    expect(lines).toEqual([
      '2 samtaler i dag eller i morgen',
      'Én medarbejder venter på dit svar om et tidspunkt',
      '2 opfølgninger i denne uge',
      'Én handleplan at godkende',
      '2 opgaver er overskredet',
      '3 forberedelser at skrive',
    ]);
    expect(
      within(card).getByRole('link', { name: 'Åbn runden' }),
    ).toHaveAttribute('href', `/mus/rounds/${id(400)}`);
    expect(
      within(card).getByRole('link', {
        name: '2 samtaler i dag eller i morgen',
      }),
    ).toHaveAttribute('href', '/mus');
    const to = (name: string) => within(card).getByRole('link', { name });
    // Pages with as many as the line says, also those who need something else first.
    expect(to('3 forberedelser at skrive')).toHaveAttribute(
      'href',
      `/mus/rounds/${id(400)}`,
    );
    expect(to('2 opgaver er overskredet')).toHaveAttribute(
      'href',
      '/mus/overview?sort=overdue',
    );
    await expectNoViolations(container);
  });

  it('teaches when there is nothing yet, in English too', async () => {
    await show(aHome(), 'en');
    expect(await screen.findByText('No MUS right now')).toBeVisible();
  });
});
