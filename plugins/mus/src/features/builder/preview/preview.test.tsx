import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../../__testUtils__/axe';
import { on } from '../../../__testUtils__/handle';
import { renderMus } from '../../../__testUtils__/renderMus';
import { aQuestionnaire, aRound, id } from '../../../__testUtils__/samples';
import { endpoints } from '../../../api';
import { forgetDocuments } from '../../../autosave';
import { draftServer } from '../__testUtils__/draftServer';

jest.setTimeout(120_000);

const slow = { timeout: 15_000 };

describe('the preview', () => {
  afterEach(() => forgetDocuments());

  it('[T03] [T10] shows what stands around the questions too: core task, goals, values and ideas', async () => {
    const user = userEvent.setup();
    const { document } = aQuestionnaire();
    const [theme, ...others] = document.themes;
    const [question, ...rest] = theme.questions;
    const { handlers } = draftServer(
      aQuestionnaire({
        document: {
          ...document,
          themes: [
            {
              ...theme,
              values: true,
              questions: [
                { ...question, ideas: [{ da: 'De svære samtaler' }] },
                ...rest,
              ],
            },
            ...others,
          ],
        },
      }),
    );
    const { container } = await renderMus(`/mus/questionnaires/${id(500)}`, [
      ...handlers,
      on(endpoints.rounds.get, () => aRound()),
      on(endpoints.house.values, () => ({
        content: {
          formatVersion: 1 as const,
          values: [{ id: 'v1', title: { da: 'Vi siger det højt' } }],
        },
        version: 1,
        can: { edit: false },
      })),
    ]);
    await user.click(
      await screen.findByRole('tab', { name: 'Som medarbejder' }, slow),
    );
    expect(
      await screen.findByText(
        'Borgerne får ret hjælp ved første henvendelse.',
        {},
        slow,
      ),
    ).toBeVisible();
    expect(
      screen.getByText('Flere sager afsluttes ved skranken'),
    ).toBeVisible();
    const values = await screen.findByRole('list', { name: 'Vores værdier' });
    expect(within(values).getByText('Vi siger det højt')).toBeVisible();
    await user.click(screen.getByText('Idéer – brug dem, eller lad dem ligge'));
    expect(screen.getByText('De svære samtaler')).toBeVisible();
    await expectNoViolations(container);
  });
});
