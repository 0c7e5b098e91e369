import { correctSpelling, reword } from '@samtale/backstage-plugin-mus-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../../__testUtils__/axe';
import { on } from '../../../__testUtils__/handle';
import { renderMus } from '../../../__testUtils__/renderMus';
import { aQuestionnaire, id } from '../../../__testUtils__/samples';
import { endpoints } from '../../../api';
import { forgetDocuments } from '../../../autosave';
import { draftServer } from '../__testUtils__/draftServer';

jest.setTimeout(240_000);

const { questionnaires } = endpoints;
const slow = { timeout: 15_000 };
const sentAt = '2026-11-03T09:00:00.000Z';
const sent = reword(aQuestionnaire().document, 'q2', {
  da: 'Hvad vil du blive berdre til?',
});

/** A form that was sent once, and has another wording in the draft. */
function sentServer() {
  const { server, handlers } = draftServer(
    aQuestionnaire({
      sentVersions: 1,
      version: 4,
      document: reword(sent, 'q1', { da: 'Hvad er du stolt af?' }),
    }),
  );
  const asked: unknown[] = [];
  const state = {
    document: sent,
    corrections: [] as Array<{
      place: string;
      before: string;
      after: string;
      by: string;
      at: string;
    }>,
  };
  const version = () => ({
    number: 1,
    sentAt,
    talks: 8,
    corrections: state.corrections,
  });
  return {
    server,
    asked,
    handlers: [
      ...handlers,
      on(questionnaires.versions, () => ({
        versions: [version()],
        can: { correct: true, publish: true },
      })),
      on(questionnaires.version, () => ({
        ...version(),
        document: state.document,
      })),
      on(questionnaires.publish, ({ body }) => {
        asked.push(body);
        return { number: 2, moved: 5, kept: 3 };
      }),
      on(questionnaires.correct, ({ body }) => {
        const correction = body as {
          place: string;
          before: string;
          after: string;
        };
        const outcome = correctSpelling(state.document, correction);
        if (outcome.ok) state.document = outcome.document;
        state.corrections = [{ ...correction, by: 'Mette Holm', at: sentAt }];
        return { ...version(), document: state.document };
      }),
      on(questionnaires.variants, () => ({
        variants: [
          {
            id: id(500),
            title: 'MUS-forberedelsesskema',
            forWhom: '',
            variantOf: null,
          },
          {
            id: id(501),
            title: 'Til aftenvagter',
            forWhom: 'Aftenvagter',
            variantOf: id(500),
          },
        ],
      })),
      on(questionnaires.makeVariant, ({ body }) => {
        asked.push(body);
        return aQuestionnaire({ id: id(502) });
      }),
    ],
  };
}

describe('versions and variants', () => {
  afterEach(() => forgetDocuments());

  it('[T11] [T09] compares in words, sends a new version, corrects spelling, and makes a variant', async () => {
    const user = userEvent.setup();
    const { handlers, asked } = sentServer();
    const { container } = await renderMus(
      `/mus/questionnaires/${id(500)}`,
      handlers,
    );
    await user.click(
      await screen.findByRole('tab', { name: 'Udgaver og varianter' }, slow),
    );
    const changes = await screen.findAllByText(
      'Andre ord: »Hvad lykkes godt i dit arbejde?« er nu »Hvad er du stolt af?«',
      {},
      slow,
    );
    expect(changes).toHaveLength(2);
    expect(screen.getByText(/8 samtaler/)).toBeVisible();
    await expectNoViolations(container);
    await user.click(
      screen.getByRole('button', {
        name: 'Send udgave 2 til dem, der ikke er begyndt',
      }),
    );
    expect(
      await screen.findByText(
        'Udgave 2 er sendt. 5 samtaler har den, 3 er i gang og beholder deres.',
        {},
        slow,
      ),
    ).toBeVisible();
    expect(asked).toEqual([{ draftVersion: 4 }]);
    await user.selectOptions(
      screen.getByLabelText('Hvilken tekst?'),
      'question/q2/text',
    );
    const words = screen.getByLabelText('Den rigtige stavemåde');
    await user.type(words, ' Og hvad ikke?');
    expect(screen.getByText(/Det her er mere end en stavefejl/)).toBeVisible();
    const send = screen.getByRole('button', { name: 'Ret stavefejlen' });
    expect(send).toBeDisabled();
    await user.clear(words);
    await user.type(words, 'Hvad vil du blive bedre til?');
    await user.click(send);
    expect(
      await screen.findByText('Én rettet stavefejl', {}, slow),
    ).toBeVisible();
    const variants = screen.getByRole('region', { name: 'Varianter' });
    expect(
      within(variants).getByRole('link', { name: 'Til aftenvagter' }),
    ).toHaveAttribute('href', `/mus/questionnaires/${id(501)}`);
    const make = within(variants).getByRole('button', {
      name: 'Lav en variant',
    });
    await user.click(make);
    expect(
      within(variants).getByText('Skriv, hvem varianten er til'),
    ).toBeVisible();
    await user.type(
      within(variants).getByLabelText(/Hvilken faggruppe/),
      'Sosu-assistenter',
    );
    await user.click(make);
    await waitFor(
      () =>
        expect(asked[1]).toEqual({
          title: 'MUS-forberedelsesskema – Sosu-assistenter',
          forWhom: 'Sosu-assistenter',
        }),
      slow,
    );
  });

  it('takes a correction in a long introduction', async () => {
    const user = userEvent.setup();
    const { handlers } = sentServer();
    const intro = `${'Vi taler om, hvordan det går. '.repeat(40)}Velkomen.`;
    await renderMus(`/mus/questionnaires/${id(500)}`, [
      on(questionnaires.version, () => ({
        number: 1,
        sentAt,
        talks: 8,
        corrections: [],
        document: { ...sent, intro },
      })),
      ...handlers,
    ]);
    await user.click(
      await screen.findByRole('tab', { name: 'Udgaver og varianter' }, slow),
    );
    await user.selectOptions(
      await screen.findByLabelText('Hvilken tekst?', {}, slow),
      'intro',
    );
    const words = screen.getByLabelText('Den rigtige stavemåde');
    await user.type(words, '{Backspace}{Backspace}{Backspace}men.');
    expect(words).toHaveValue(intro.replace('Velkomen.', 'Velkommen.'));
    expect(
      screen.getByRole('button', { name: 'Ret stavefejlen' }),
    ).toBeEnabled();
  });
});
