import 'fake-indexeddb/auto';
import { longestLine, reword } from '@samtale/backstage-plugin-mus-common';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { webcrypto } from 'node:crypto';
import { expectNoViolations } from '../../__testUtils__/axe';
import { on } from '../../__testUtils__/handle';
import { content, draftKey, HrServer } from '../../__testUtils__/hrServer';
import { aPerson, button, namedButton } from '../../__testUtils__/longPage';
import { renderMus } from '../../__testUtils__/renderMus';
import { id } from '../../__testUtils__/samples';
import { endpoints } from '../../api';
import { forgetDocuments } from '../../autosave';
import { openedDrafts } from '../../autosave/__testUtils__/openedDrafts';
import { openDraftDatabase } from '../../autosave/drafts/draftDatabase';

jest.setTimeout(120_000);

// The test browser has no sealing of its own.
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });

const slow = { timeout: 15_000 };
const tooLong = 'Hvornår '.repeat(longestLine / 8 + 1);

const path = `/mus/hr/templates/${id(950)}`;

const page = (server: HrServer) => renderMus(path, server.handlers);

const field = (label: string | RegExp) =>
  screen.findByLabelText(label, {}, slow);

const type = async (label: string | RegExp, value: string) =>
  fireEvent.change(await field(label), { target: { value } });

function asksBeforeLeaving(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

/** What is typed lies in the browser a picture later: these words, by the names of their fields. */
const keeps = (...typed: string[]) =>
  waitFor(
    async () =>
      expect(await openedDrafts(draftKey)).toEqual(
        typed.map(words => expect.stringContaining(words)),
      ),
    slow,
  );

describe('what HR typed and cannot save yet', () => {
  afterEach(async () => {
    forgetDocuments();
    const database = await openDraftDatabase();
    await database.clear('drafts');
    database.close();
  });

  it('[K09] survives that the page is read again, and that another saves the field meanwhile', async () => {
    const user = aPerson();
    const server = new HrServer();
    const first = await page(server);
    await type('Temaets navn på dansk', ' ');
    await type(/^Temaets navn på engelsk/, 'Me at work');
    await type('Spørgsmål 1 på dansk', tooLong);
    await type('Hvad er nyt, og hvorfor', 'Nye navne');
    await user.click((await screen.findAllByText(/Hjælpeord \(0\)$/))[0]);
    await user.click(
      namedButton('Tilføj hjælpeord til medarbejderen: Hvad giver en god dag?'),
    );
    await type(/Hjælpeord 1 på engelsk/, 'Think of a week');
    expect(asksBeforeLeaving()).toBe(true);
    await keeps('Think of a week', 'Nye navne', tooLong, 'Me at work');
    first.unmount();
    forgetDocuments();
    expect(server.content).toEqual(content);

    server.content = {
      ...content,
      document: reword(content.document, 'randers.mig.1', { da: 'God dag?' }),
    };
    server.version += 1;
    const { container } = await page(server);
    expect(await field('Temaets navn på dansk')).toHaveValue(' ');
    expect(await field(/^Temaets navn på engelsk/)).toHaveValue('Me at work');
    expect(await field('Spørgsmål 1 på dansk')).toHaveValue(tooLong);
    expect(await field('Hvad er nyt, og hvorfor')).toHaveValue('Nye navne');
    expect(await field(/Hjælpeord 1 på engelsk/)).toHaveValue(
      'Think of a week',
    );
    expect(
      screen.getByText(
        '3 felter har en tekst, der ikke kan gemmes. Ret dem, før du udgiver.',
      ),
    ).toBeVisible();
    expect(button('Udgiv')).toBeDisabled();
    await type('Spørgsmål 1 på dansk', `${tooLong}?`);
    expect(
      screen.getByText(
        'Den gemte tekst er ændret imens: »God dag?«. Den her er stadig kun din.',
      ),
    ).toBeVisible();
    await expectNoViolations(container);
    await user.click(button('Brug den gemte'));
    expect(await field('Spørgsmål 1 på dansk')).toHaveValue('God dag?');
    expect(screen.queryByText(/^Den gemte tekst er ændret imens/)).toBeNull();
  });

  it('[K09] is not kept any more when it is saved', async () => {
    const server = new HrServer();
    const first = await page(server);
    const question = await field('Spørgsmål 2 på dansk');
    expect(asksBeforeLeaving()).toBe(false);
    await type('Spørgsmål 2 på dansk', tooLong);
    expect(question).toBeInvalid();
    expect(question).toHaveAccessibleDescription(
      `Højst ${longestLine} tegn. Indtil den er kortere, står den sidst gemte tekst i kladden.`,
    );
    await keeps(tooLong);
    await type('Spørgsmål 2 på dansk', 'Hvornår?');
    await waitFor(
      () =>
        expect(server.content.document.themes[0].questions[1].text).toEqual({
          da: 'Hvornår?',
        }),
      slow,
    );
    await waitFor(() => expect(asksBeforeLeaving()).toBe(false), slow);
    expect(question).toBeValid();
    await keeps();
    first.unmount();
    forgetDocuments();
    await page(server);
    expect(await field('Spørgsmål 2 på dansk')).toHaveValue('Hvornår?');
  });

  it('is not kept any more when it is published, also when the answer comes after the page was left', async () => {
    const user = aPerson();
    const server = new HrServer();
    let letGo = () => {};
    const held = new Promise<void>(resolve => {
      letGo = resolve;
    });
    const late = on(endpoints.templates.publishTemplate, async () => {
      await held;
      return server.page();
    });
    const first = await renderMus(path, [late, ...server.handlers]);
    await type('Hvad er nyt, og hvorfor', 'Nye navne');
    await keeps('Nye navne');
    await user.click(button('Udgiv'));
    first.unmount();
    letGo();
    await keeps();
    await page(server);
    expect(await field('Hvad er nyt, og hvorfor')).toHaveValue('');
  });
});
