import { formToYaml } from '@samtale/backstage-plugin-mus-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../../__testUtils__/axe';
import { renderMus } from '../../../__testUtils__/renderMus';
import { aQuestionnaire, id } from '../../../__testUtils__/samples';
import { forgetDocuments } from '../../../autosave';
import { draftServer } from '../__testUtils__/draftServer';

jest.setTimeout(240_000);

const slow = { timeout: 15_000 };

async function open(handlers: Parameters<typeof renderMus>[1]) {
  const user = userEvent.setup();
  await renderMus(`/mus/questionnaires/${id(500)}`, handlers);
  await user.click(
    await screen.findByRole(
      'button',
      { name: 'Hent et skema ind, eller gem det' },
      slow,
    ),
  );
  const drawer = await screen.findByRole('dialog');
  return { user, drawer };
}

const fileOf = (text: string, name: string) => {
  const file = new File([text], name);
  // jsdom's files cannot be read as text.
  Object.assign(file, { text: () => Promise.resolve(text) });
  return file;
};
const inputIn = (drawer: HTMLElement) =>
  drawer.querySelector('input[type=file]') as HTMLInputElement;

describe('a form from elsewhere', () => {
  afterEach(() => forgetDocuments());

  it('[T07] is pasted as text, corrected, and taken in', async () => {
    const { server, handlers } = draftServer();
    const { user, drawer } = await open(handlers);
    const find = within(drawer).getByRole('button', { name: 'Find spørgsmål' });
    await user.click(find);
    expect(
      within(drawer).getByText(/Der er ingen spørgsmål i teksten/),
    ).toBeVisible();
    await user.click(within(drawer).getByLabelText(/Sæt jeres skema ind her/));
    await user.paste(
      'Trivsel\nHvordan har du det?\nSamarbejde i teamet\nHvad fungerer?',
    );
    await user.click(find);
    expect(within(drawer).getByLabelText('Tema 2')).toHaveValue(
      'Samarbejde i teamet',
    );
    await expectNoViolations(drawer);
    await user.click(
      within(drawer).getByRole('button', {
        name: 'Er et spørgsmål: Samarbejde i teamet',
      }),
    );
    await user.type(within(drawer).getByLabelText('Tema 1'), ' og ro');
    await user.click(
      within(drawer).getByRole('button', { name: 'Tag ét tema ind' }),
    );
    await waitFor(
      () =>
        expect(
          server.draft.document.themes.map(({ title, questions }) => [
            title.da,
            ...questions.map(({ text }) => text.da),
          ]),
        ).toContainEqual([
          'Trivsel og ro',
          'Hvordan har du det?',
          'Samarbejde i teamet',
          'Hvad fungerer?',
        ]),
      slow,
    );
  });

  it('[T07] is there again when the drawer was closed over it, and is never taken in in part', async () => {
    const { server, handlers } = draftServer();
    const { user, drawer } = await open(handlers);
    await user.click(within(drawer).getByLabelText(/Sæt jeres skema ind her/));
    await user.paste(
      Array.from({ length: 30 }, (_, at) => `Tema ${at}: Emne ${at}`).join(
        '\n',
      ),
    );
    await user.click(
      within(drawer).getByRole('button', { name: 'Find spørgsmål' }),
    );
    await user.click(within(drawer).getByLabelText('Tema 1'));
    await user.paste(' rettet');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), slow);
    await user.click(
      screen.getByRole('button', { name: 'Hent et skema ind, eller gem det' }),
    );
    const again = await screen.findByRole('dialog');
    expect(within(again).getByLabelText('Tema 1')).toHaveValue('Emne 0 rettet');
    const before = server.draft.document;
    await user.click(within(again).getByText('Tag 30 temaer ind'));
    expect(
      within(again).getByText(/Her er 30 temaer.*plads til 28 mere/),
    ).toBeVisible();
    expect(server.draft.document).toBe(before);
    expect(within(again).getByLabelText('Tema 1')).toHaveValue('Emne 0 rettet');
  });

  it('[T07] that cannot be used is refused with lines and changes nothing; a good one replaces the form', async () => {
    const { server, handlers } = draftServer();
    const { user, drawer } = await open(handlers);
    await user.click(within(drawer).getByRole('tab', { name: 'Hent fil' }));
    const before = server.draft.document;
    const { document: form } = aQuestionnaire();
    const yaml = formToYaml({
      ...form,
      title: 'Fra en anden enhed',
      themes: form.themes.slice(0, 1),
    });
    await user.upload(
      inputIn(drawer),
      fileOf(yaml.replace('audience: both', 'audience: alle'), 'skema.yaml'),
    );
    expect(
      await within(drawer).findByText(/Linje \d+: Værdien er ikke en af/),
    ).toBeVisible();
    await expectNoViolations(drawer);
    expect(server.saves).toBe(0);
    expect(server.draft.document).toBe(before);
    await user.upload(inputIn(drawer), fileOf(yaml, 'skema.yaml'));
    expect(
      await within(drawer).findByText('1 tema, 3 spørgsmål'),
    ).toBeVisible();
    await user.click(
      await within(drawer).findByRole('button', { name: 'Erstat skemaet' }),
    );
    await waitFor(
      () => expect(server.draft.document.title).toBe('Fra en anden enhed'),
      slow,
    );
    await user.click(
      screen.getByRole('button', { name: 'Tag seneste ændring tilbage' }),
    );
    await waitFor(
      () => expect(server.draft.document.title).toBe(before.title),
      slow,
    );
  });
});
