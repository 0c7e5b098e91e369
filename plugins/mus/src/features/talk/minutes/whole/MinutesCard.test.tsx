import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../../../__testUtils__/axe';
import { renderMus, TestSignals } from '../../../../__testUtils__/renderMus';
import { id } from '../../../../__testUtils__/samples';
import { TalkServer } from '../../../../__testUtils__/talkServer';
import { forgetDocuments } from '../../../../autosave';
import { forgetVerdicts } from '../../../../documents';

jest.setTimeout(120_000);

const slow = { timeout: 15_000 };

afterEach(() => {
  forgetDocuments();
  forgetVerdicts();
});

/** A talk that was held, with one note in its minutes. */
function held(me: 'employee' | 'leader') {
  const server = new TalkServer(me);
  server.write('employee', 'q1', 'Skranken går godt');
  server.start();
  server.minutes.run({
    type: 'addNote',
    party: 'leader',
    id: id(81),
    kind: 'note',
    topicId: 'q1',
    position: 1,
    content: { formatVersion: 1, text: 'Vi aftalte GIS', reached: null },
  });
  server.hold();
  return server;
}

async function open(server: TalkServer, signals?: TestSignals) {
  const rendered = await renderMus(`/mus/talks/${server.id}`, server.handlers, {
    signals,
  });
  const card = await screen.findByRole('region', { name: 'Referat' }, slow);
  return { ...rendered, card: within(card) };
}

describe('the minutes after the talk', () => {
  it('[M12] read as a document, are corrected in place and confirmed by me', async () => {
    const user = userEvent.setup();
    const server = held('employee');
    const { card, container } = await open(server);
    expect(
      card.getByRole('heading', { name: 'Hvad lykkes godt i dit arbejde?' }),
    ).toBeVisible();
    expect(card.getByText('Vi aftalte GIS')).toBeVisible();
    await expectNoViolations(container);
    await user.click(card.getByRole('button', { name: /^Ret: Hvad lykkes/ }));
    const field = card.getByRole('textbox', { name: /Noter til referatet/ });
    await user.type(field, ' i maj');
    await user.click(card.getByRole('button', { name: 'Færdig' }));
    await waitFor(
      () => expect(server.minutes.texts()).toEqual(['Vi aftalte GIS i maj']),
      slow,
    );
    const confirm = card.getByRole('button', { name: 'Godkend referatet' });
    await waitFor(() => expect(confirm).toBeEnabled(), slow);
    await user.click(confirm);
    await waitFor(
      () =>
        expect(server.minutes.facts.confirmations).toMatchObject([
          {
            party: 'employee',
            verdict: 'confirmed',
            contentVersion: server.minutes.facts.contentVersion,
          },
        ]),
      slow,
    );
  });

  it('without a word in them have no earlier versions to show', async () => {
    const server = new TalkServer('leader');
    server.start();
    server.hold();
    const { card } = await open(server);
    expect(card.getByText('Intet skrevet endnu')).toBeVisible();
    expect(
      card.queryByRole('button', { name: 'Tidligere udgaver af referatet' }),
    ).toBeNull();
  });

  it('[M12] who disagrees says why', async () => {
    const user = userEvent.setup();
    const server = held('employee');
    const { card } = await open(server);
    await user.click(
      card.getByRole('radio', { name: 'Nej, jeg er ikke enig' }),
    );
    const send = card.getByRole('button', { name: 'Send, at du ikke er enig' });
    await user.click(send);
    expect(card.getByText('Skriv din bemærkning.')).toBeVisible();
    expect(server.minutes.facts.confirmations).toEqual([]);
    await user.type(
      card.getByRole('textbox', { name: 'Din bemærkning' }),
      'Det var i juni',
    );
    await user.click(send);
    await waitFor(
      () =>
        expect(server.minutes.facts.confirmations[0]?.remark).toBe(
          'Det var i juni',
        ),
      slow,
    );
  });

  it('keeps a remark that was typed when the form goes, and puts it back with the form', async () => {
    const user = userEvent.setup();
    const server = held('employee');
    const signals = new TestSignals();
    const { card } = await open(server, signals);
    await user.click(
      card.getByRole('radio', { name: 'Nej, jeg er ikke enig' }),
    );
    await user.type(
      card.getByRole('textbox', { name: 'Din bemærkning' }),
      'Det var i juni',
    );
    // The other takes the only note away, so that there is nothing to answer about.
    const note = { party: 'leader', id: id(81) } as const;
    server.minutes.run({ type: 'removeNote', ...note });
    act(() => signals.tell(server.id));
    expect(
      await card.findByText('Din bemærkning er ikke sendt', {}, slow),
    ).toBeVisible();
    expect(card.getByText('Det var i juni')).toBeVisible();
    expect(card.queryByRole('textbox', { name: 'Din bemærkning' })).toBeNull();
    server.minutes.run({ type: 'restoreNote', ...note });
    act(() => signals.tell(server.id));
    expect(
      await card.findByRole('textbox', { name: 'Din bemærkning' }, slow),
    ).toHaveValue('Det var i juni');
    await user.click(
      card.getByRole('button', { name: 'Send, at du ikke er enig' }),
    );
    await waitFor(
      () =>
        expect(server.minutes.facts.confirmations[0]?.remark).toBe(
          'Det var i juni',
        ),
      slow,
    );
  });

  it('shows earlier versions with what changed, for the eye and for the ear', async () => {
    const user = userEvent.setup();
    const server = held('leader');
    const note = (text: string) => ({
      id: id(81),
      kind: 'note' as const,
      topicId: 'q1',
      position: 1,
      content: { formatVersion: 1 as const, text, reached: null },
    });
    server.minutes.versions = [
      {
        contentVersion: 2,
        reason: 'day',
        at: '2026-11-03T15:00:00.000Z',
        notes: [note('Kursus i maj')],
      },
      {
        contentVersion: 3,
        reason: 'confirmed',
        at: '2026-11-04T15:00:00.000Z',
        notes: [note('Kursus i juni')],
      },
    ];
    const { card, container } = await open(server);
    await user.click(
      card.getByRole('button', { name: 'Tidligere udgaver af referatet' }),
    );
    const list = await card.findByRole(
      'list',
      { name: 'Tidligere udgaver af referatet' },
      slow,
    );
    const [newest] = within(list).getAllByRole('listitem');
    expect(newest?.querySelector('del')).toHaveTextContent('fjernet: maj');
    expect(newest?.querySelector('ins')).toHaveTextContent('tilføjet: juni');
    await expectNoViolations(container);
  });

  it('has a place for what I note for myself alone, folded on a shared screen', async () => {
    const user = userEvent.setup();
    const server = held('employee');
    server.ownNote = { text: 'Husk rosen', version: 1, savedAt: server.now };
    await open(server);
    expect(screen.queryByDisplayValue('Husk rosen')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Dine egne noter' }));
    const field = await screen.findByRole(
      'textbox',
      { name: 'Noter til dig selv' },
      slow,
    );
    expect(screen.getByText('I portalen kan kun du læse dette.')).toBeVisible();
    await user.type(field, ' og GIS');
    await user.tab();
    await waitFor(
      () => expect(server.ownNote?.text).toBe('Husk rosen og GIS'),
      slow,
    );
  });
});
