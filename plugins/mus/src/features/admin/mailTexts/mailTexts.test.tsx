import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../../__testUtils__/axe';
import { on, Refusal } from '../../../__testUtils__/handle';
import { renderMus } from '../../../__testUtils__/renderMus';
import { aMe, mette } from '../../../__testUtils__/samples';
import { endpoints } from '../../../api';
import type { MailText } from '../../../api';

jest.setTimeout(120_000);

const slow = { timeout: 15_000 };
const { mailTexts, people } = endpoints;
const standard = {
  subject: 'MUS: følg op på jeres handleplan',
  heading: 'Følg op på jeres handleplan',
  body: 'I har aftalt at følge op.\n\n{link}',
  button: 'Åbn handleplanen',
};
const url = '/mus/mail-texts/followUpDue/standard/da';

function aText(parts: Partial<MailText> = {}): MailText {
  return {
    mail: 'followUpDue',
    variant: 'standard',
    language: 'da',
    version: 1,
    own: false,
    wording: standard,
    standard,
    placeholders: ['{link}', '{anden}', '{opfølgningsdag}'],
    log: [],
    ...parts,
  };
}

function backend(stored: { text: MailText }, saved: unknown[] = []) {
  const follow = (wording: MailText['wording'], own: boolean): MailText => {
    const version = stored.text.version + 1;
    const change = {
      version,
      at: '2026-11-05T08:30:00.000Z',
      person: mette,
      action: own ? ('changed' as const) : ('reset' as const),
    };
    stored.text = aText({
      version,
      own,
      wording,
      log: [change, ...stored.text.log],
    });
    return stored.text;
  };
  const checked = (headers: Headers, next: () => MailText) =>
    headers.get('If-Match') === `"${stored.text.version}"`
      ? next()
      : new Refusal(412, {
          error: {
            code: 'versionConflict',
            message: 'x',
            current: stored.text,
          },
        });
  return [
    on(people.me, () => aMe({}, { hr: true })),
    on(mailTexts.get, () => stored.text),
    on(mailTexts.saveText, ({ body, headers }) =>
      checked(headers, () => {
        saved.push(body);
        return follow(body, true);
      }),
    ),
    on(mailTexts.resetText, ({ headers }) =>
      checked(headers, () => follow(standard, false)),
    ),
    on(mailTexts.preview, ({ body }) => ({
      subject: (body as typeof standard).subject,
      html: '<!doctype html><html lang="da"><head><title>x</title></head><body><h1>Følg op</h1></body></html>',
      text: 'FØLG OP PÅ PLANEN',
      problems: [],
    })),
  ];
}

describe('the texts of mails', () => {
  it('lists every mail once, with a named way to each language', async () => {
    const line = { mail: 'followUpSet', own: false, changedAt: null };
    const { container } = await renderMus('/mus/mail-texts', [
      on(people.me, () => aMe({}, { hr: true })),
      on(mailTexts.list, () => ({
        texts: [
          { ...line, variant: 'moved', language: 'da' as const, own: true },
          { ...line, variant: 'moved', language: 'en' as const },
        ],
      })),
    ]);
    expect(
      await screen.findByRole(
        'link',
        { name: 'Ret teksten: Opfølgning aftalt: når datoen flyttes, dansk' },
        slow,
      ),
    ).toHaveAttribute('href', '/mus/mail-texts/followUpSet/moved/da');
    expect(screen.getAllByRole('rowheader')).toHaveLength(1);
    await expectNoViolations(container);
  });

  it('names what is wrong at its field, then saves and can be reset', async () => {
    const user = userEvent.setup();
    const saved: unknown[] = [];
    const stored = { text: aText() };
    const { container } = await renderMus(url, backend(stored, saved));
    const body = await screen.findByRole('textbox', { name: 'Tekst' }, slow);
    await user.clear(body);
    await user.click(body);
    await user.paste('Kære {fornavn}');
    await user.click(screen.getByRole('button', { name: 'Brug denne tekst' }));
    const summary = await screen.findByRole('alert', {}, slow);
    expect(within(summary).getByText(/Linket mangler/)).toBeVisible();
    expect(
      within(summary).getByText(/\{fornavn\} kan ikke bruges/),
    ).toBeVisible();
    expect(saved).toEqual([]);
    await expectNoViolations(container);
    await user.clear(body);
    await user.click(body);
    await user.paste('Kære {anden}\n\n{link}');
    await user.click(screen.getByRole('button', { name: 'Brug denne tekst' }));
    await waitFor(
      () =>
        expect(saved).toEqual([
          { ...standard, body: 'Kære {anden}\n\n{link}' },
        ]),
      slow,
    );
    const reset = await screen.findByRole(
      'button',
      { name: 'Brug standardteksten igen' },
      slow,
    );
    await user.click(reset);
    const dialog = await screen.findByRole('dialog', {}, slow);
    await user.click(
      within(dialog).getByRole('button', { name: 'Brug standardteksten igen' }),
    );
    expect(
      await screen.findByText('Mailen sendes med standardteksten.', {}, slow),
    ).toBeVisible();
    await waitFor(() => expect(body).toHaveValue(standard.body), slow);
  });

  it('shows the mail with layout and as text', async () => {
    const user = userEvent.setup();
    await renderMus(url, backend({ text: aText() }));
    await user.click(
      await screen.findByRole('button', { name: 'Se mailen' }, slow),
    );
    const frame = await screen.findByTitle('Mailen med layout', {}, slow);
    expect(frame).toHaveAttribute('sandbox', '');
    expect(frame.getAttribute('srcdoc')).toContain('Følg op');
    await user.click(screen.getByRole('tab', { name: 'Som ren tekst' }));
    expect(screen.getByText('FØLG OP PÅ PLANEN')).toBeVisible();
  });

  it('keeps what I wrote when somebody else was faster', async () => {
    const user = userEvent.setup();
    const saved: unknown[] = [];
    const stored = { text: aText() };
    await renderMus(url, backend(stored, saved));
    const heading = await screen.findByRole(
      'textbox',
      { name: 'Overskrift' },
      slow,
    );
    stored.text = aText({
      version: 7,
      own: true,
      wording: { ...standard, heading: 'Deres overskrift' },
    });
    await user.clear(heading);
    await user.type(heading, 'Min overskrift');
    await user.click(screen.getByRole('button', { name: 'Brug denne tekst' }));
    expect(
      await screen.findByText(/En anden har ændret teksten/, {}, slow),
    ).toBeVisible();
    expect(screen.getByText(/Deres overskrift/)).toBeVisible();
    expect(heading).toHaveValue('Min overskrift');
    await user.click(
      screen.getByRole('button', { name: 'Brug min tekst i stedet' }),
    );
    await waitFor(
      () => expect(saved).toEqual([{ ...standard, heading: 'Min overskrift' }]),
      slow,
    );
  });
});
