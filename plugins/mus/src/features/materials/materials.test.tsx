import type {
  HouseValues,
  Materials,
} from '@samtale/backstage-plugin-mus-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../__testUtils__/axe';
import { on, Refusal } from '../../__testUtils__/handle';
import { renderMus } from '../../__testUtils__/renderMus';
import { aHome, aMe } from '../../__testUtils__/samples';
import { endpoints } from '../../api';

jest.setTimeout(90_000);

const slow = { timeout: 15_000 };
const { house, people, overview, rounds, templates } = endpoints;

const film: Materials['materials'][number] = {
  id: 'm1',
  kind: 'eLearning',
  title: { da: 'Den gode MUS' },
  url: 'https://intra.skovlund.example/mus',
  audience: 'all',
  mandatory: true,
};

const mayLeave = () =>
  window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('materials', () => {
  it('[R16] [M18] HR writes titled links, and only https is taken', async () => {
    const user = userEvent.setup();
    let saved: Materials | undefined;
    const { container } = await renderMus('/mus/hr/materials', [
      on(people.me, () => aMe({}, { hr: true })),
      on(house.materials, () => ({
        content: { formatVersion: 1 as const, materials: [film] },
        version: 3,
        seen: [],
        can: { edit: true },
      })),
      on(house.saveMaterials, ({ body }) => {
        saved = (body as { content: Materials }).content;
        return { content: saved, version: 4, seen: [], can: { edit: true } };
      }),
    ]);
    const card = await screen.findByRole(
      'region',
      { name: 'Den gode MUS' },
      slow,
    );
    await expectNoViolations(container);
    const address = within(card).getByLabelText('Adresse');
    expect(mayLeave()).toBe(true);
    fireEvent.change(address, { target: { value: 'http://usikker.example' } });
    expect(mayLeave()).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    expect(address).toHaveAccessibleDescription(
      expect.stringContaining('Skriv en adresse, der begynder med https://.'),
    );
    expect(saved).toBeUndefined();
    expect(screen.getByRole('alert')).toHaveFocus();
    fireEvent.change(address, {
      target: { value: 'https://intra.skovlund.example/film' },
    });
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    await waitFor(
      () =>
        expect(saved?.materials).toEqual([
          { ...film, url: 'https://intra.skovlund.example/film' },
        ]),
      slow,
    );
    expect(await screen.findByText('Gemt')).toBeVisible();
    expect(mayLeave()).toBe(true);
  });

  it('keeps what is typed while it is being saved, also when the list cannot be read anew', async () => {
    const user = userEvent.setup();
    const reply = {
      content: { formatVersion: 1 as const, materials: [film] },
      version: 3,
      seen: [],
      can: { edit: true },
    };
    const error = { code: 'unauthenticated', message: 'Log ind igen.' };
    let looks = 0;
    let saved: Materials | undefined;
    let letGo = () => {};
    const held = new Promise<void>(resolve => {
      letGo = resolve;
    });
    await renderMus('/mus/hr/materials', [
      on(people.me, () => aMe({}, { hr: true })),
      on(house.materials, () => {
        looks += 1;
        return looks === 1 ? reply : new Refusal(401, { error });
      }),
      on(house.saveMaterials, async ({ body }) => {
        await held;
        saved = (body as { content: Materials }).content;
        return { ...reply, content: saved, version: 4 };
      }),
    ]);
    const address = await screen.findByLabelText('Adresse', {}, slow);
    const sent = 'https://intra.skovlund.example/sendt';
    fireEvent.change(address, { target: { value: sent } });
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    fireEvent.change(address, { target: { value: `${sent}-og-mere` } });
    letGo();
    await waitFor(() => expect(looks).toBe(2), slow);
    await waitFor(
      () => expect(screen.getByRole('button', { name: 'Gem' })).toBeEnabled(),
      slow,
    );
    expect(screen.getByLabelText('Adresse')).toHaveValue(`${sent}-og-mere`);
    expect(mayLeave()).toBe(false);
    expect(screen.queryByText('Gemt')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    expect(await screen.findByText('Gemt', {}, slow)).toBeVisible();
    expect(saved?.materials[0].url).toBe(`${sent}-og-mere`);
    expect(mayLeave()).toBe(true);
  });

  it('asks before a list that is not saved is left by a link', async () => {
    const user = userEvent.setup();
    await renderMus('/mus/hr/materials', [
      on(people.me, () => aMe({}, { hr: true })),
      on(overview.home, () => aHome()),
      on(house.materials, () => ({
        content: { formatVersion: 1 as const, materials: [film] },
        version: 3,
        seen: [],
        can: { edit: true },
      })),
    ]);
    const address = await screen.findByLabelText('Adresse', {}, slow);
    const typed = 'https://intra.skovlund.example/ny';
    fireEvent.change(address, { target: { value: typed } });
    // The one of the menu, and the one of the page itself.
    const back = () => screen.getAllByRole('link', { name: 'MUS' }).at(-1)!;
    await user.click(back());
    const question = await screen.findByRole('dialog', {
      name: 'Vil du gå uden at gemme?',
    });
    await expectNoViolations(question);
    await user.click(
      within(question).getByRole('button', { name: 'Bliv på siden' }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), slow);
    expect(screen.getByLabelText('Adresse')).toHaveValue(typed);
    await user.click(back());
    await user.click(
      await screen.findByRole('button', { name: 'Gå uden at gemme' }, slow),
    );
    expect(
      await screen.findByRole('heading', { level: 1, name: 'MUS' }, slow),
    ).toBeVisible();
  });

  it('[S09] stand on the MUS page; what I have seen is marked for myself', async () => {
    const user = userEvent.setup();
    let seen: string[] = [];
    const reply = () => ({
      content: { formatVersion: 1 as const, materials: [film] },
      version: 3,
      seen,
      can: { edit: false },
    });
    await renderMus('/mus', [
      on(people.me, () => aMe()),
      on(overview.home, () => aHome()),
      on(house.materials, reply),
      on(house.markSeen, ({ params, body }) => {
        seen = (body as { seen: boolean }).seen
          ? [params.materialId as string]
          : [];
        return reply();
      }),
    ]);
    await user.click(await screen.findByText('Materialer', {}, slow));
    expect(screen.getByRole('link', { name: 'Den gode MUS' })).toHaveAttribute(
      'href',
      film.url,
    );
    expect(screen.getByText('Skal ses')).toBeVisible();
    const button = screen.getByRole('button', { name: 'Set: Den gode MUS' });
    expect(button).toHaveAttribute('aria-pressed', 'false');
    await user.click(button);
    await waitFor(
      () => expect(button).toHaveAttribute('aria-pressed', 'true'),
      slow,
    );
    expect(screen.queryByText('Skal ses')).toBeNull();
  });

  it('HR writes the values of the organisation', async () => {
    const user = userEvent.setup();
    let saved: HouseValues | undefined;
    await renderMus('/mus/hr/values', [
      on(people.me, () => aMe({}, { hr: true })),
      on(house.values, () => ({
        content: { formatVersion: 1 as const, values: [] },
        version: null,
        can: { edit: true },
      })),
      on(house.saveValues, ({ body }) => {
        saved = (body as { content: HouseValues }).content;
        return { content: saved, version: 1, can: { edit: true } };
      }),
    ]);
    expect(
      await screen.findByText(
        'I har ikke skrevet jeres værdier endnu',
        {},
        slow,
      ),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Gem' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Tilføj en værdi' }));
    expect(screen.getByLabelText('Værdi på dansk')).toHaveFocus();
    fireEvent.change(screen.getByLabelText('Værdi på dansk'), {
      target: { value: 'Vi siger det til hinanden' },
    });
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    await waitFor(
      () =>
        expect(saved?.values.map(({ title }) => title)).toEqual([
          { da: 'Vi siger det til hinanden' },
        ]),
      slow,
    );
  });

  it('[T42] HR writes a question of the bank in own words', async () => {
    const user = userEvent.setup();
    let asked: unknown;
    await renderMus('/mus/hr/wordings', [
      on(people.me, () => aMe({}, { hr: true })),
      on(templates.wordings, () => ({ wordings: [] })),
      on(rounds.questionBank, () => ({
        groups: [
          {
            id: 'inspiration',
            title: { da: 'Inspiration', en: 'Inspiration' },
            questions: [
              {
                id: 'bank.inspiration.1',
                type: 'freeText',
                origin: 'bank' as const,
                audience: 'both' as const,
                text: { da: 'Er du rustet?' },
              },
            ],
          },
        ],
      })),
      on(templates.setWording, ({ params, body }) => {
        asked = [params.questionId, body];
        return {
          questionId: params.questionId as string,
          text: (body as { text: { da: string } }).text,
        };
      }),
    ]);
    await user.click(
      await screen.findByRole(
        'button',
        { name: 'Omformulér: Er du rustet?' },
        slow,
      ),
    );
    const field = screen.getByLabelText('Spørgsmålet på dansk');
    fireEvent.change(field, {
      target: { value: 'Har du det, du skal bruge?' },
    });
    await user.click(screen.getByRole('button', { name: 'Gem ordene' }));
    await waitFor(
      () =>
        expect(asked).toEqual([
          'bank.inspiration.1',
          { text: { da: 'Har du det, du skal bruge?' } },
        ]),
      slow,
    );
  });
});
