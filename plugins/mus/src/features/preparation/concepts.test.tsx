import { setQuestion } from '@samtale/backstage-plugin-mus-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../__testUtils__/axe';
import { CardServer } from '../../__testUtils__/cardServer';
import { on } from '../../__testUtils__/handle';
import { renderMus } from '../../__testUtils__/renderMus';
import { aQuestionnaire } from '../../__testUtils__/samples';
import { TalkServer } from '../../__testUtils__/talkServer';
import { endpoints } from '../../api';
import type { TalkContent } from '../../api';
import { forgetDocuments } from '../../autosave';

jest.setTimeout(90_000);

const slow = { timeout: 15_000 };
const { house, senior } = endpoints;

/** A form with what the concepts bring along. */
class ConceptServer extends TalkServer {
  page(): TalkContent {
    const talk = super.page();
    const theme = (id: string, title: string) => ({
      id,
      title: { da: title },
      values: id === 'mig',
      questions: [
        {
          id: `${id}.1`,
          type: 'freeText',
          origin: 'template' as const,
          audience: 'both' as const,
          text: { da: `Spørgsmål om ${title}?` },
          ideas: [{ da: 'Sparring og deling af viden' }],
          relatedThemes: ['relationer'],
        },
      ],
    });
    return {
      ...talk,
      questionnaire: {
        ...talk.questionnaire,
        themes: [theme('mig', 'Mig'), theme('relationer', 'Relationer')],
      },
      choices: { cards: 'none', optionalThemes: 2 },
    };
  }
}

describe('the preparation of a concept', () => {
  afterEach(() => forgetDocuments());

  it('[R05] [M17] [K05] shows ideas, related themes, the organisation’s values and the way to more themes', async () => {
    const server = new ConceptServer('employee');
    const { container } = await renderMus(`/mus/talks/${server.id}/prepare`, [
      on(house.values, () => ({
        content: {
          formatVersion: 1 as const,
          values: [{ id: 'v1', title: { da: 'Vi siger det højt' } }],
        },
        version: 1,
        can: { edit: false },
      })),
      ...server.handlers,
    ]);
    expect(
      await screen.findByText('Hænger sammen med: Relationer', {}, slow),
    ).toBeVisible();
    const values = await screen.findByRole('list', { name: 'Vores værdier' });
    expect(within(values).getByText('Vi siger det højt')).toBeVisible();
    expect(
      screen.getByText('Idéer – brug dem, eller lad dem ligge'),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Vælg til blandt 2 flere temaer' }),
    ).toHaveAttribute('href', `/mus/talks/${server.id}/cards`);
    await expectNoViolations(container);
  });

  it('[T36] tells background and purpose above the questions, with the leaflet', async () => {
    const server = new TalkServer('employee', {
      ...aQuestionnaire().document,
      intro: 'Vi holder MUS, fordi vi skal nå målene sammen.',
    });
    await renderMus(`/mus/talks/${server.id}/prepare`, [
      on(house.materials, () => ({
        content: {
          formatVersion: 1 as const,
          materials: [
            {
              id: 'pjece',
              kind: 'leaflet' as const,
              title: { da: 'MUS – information til dig' },
              url: 'https://intra.skovlund.example/pjece.pdf',
              audience: 'all' as const,
              mandatory: false,
            },
          ],
        },
        version: 1,
        seen: [],
        can: { edit: false },
      })),
      ...server.handlers,
    ]);
    expect(
      await screen.findByText(
        'Vi holder MUS, fordi vi skal nå målene sammen.',
        {},
        slow,
      ),
    ).toBeVisible();
    expect(
      await screen.findByRole('link', {
        name: 'MUS – information til dig',
        hidden: true,
      }),
    ).toHaveAttribute('href', 'https://intra.skovlund.example/pjece.pdf');
  });

  it.each([
    ['employee', 'Det vil Mette Holm gerne tale om'],
    ['leader', 'Det vil du gerne tale om'],
  ] as const)(
    '[T08] shows the %s which questions the leader gave priority',
    async (me, words) => {
      const form = aQuestionnaire().document;
      const server = new TalkServer(
        me,
        setQuestion(form, 'q2', { priority: true }),
      );
      await renderMus(`/mus/talks/${server.id}/prepare`, server.handlers);
      expect(await screen.findByText(words, {}, slow)).toBeVisible();
      expect(screen.getAllByText(words)).toHaveLength(1);
    },
  );

  it('[M08] leads to the cards first, while they are not exchanged', async () => {
    const server = new CardServer('employee');
    const page = server.talk.page.bind(server.talk);
    server.talk.page = () => {
      const talk = page();
      return {
        ...talk,
        choices: { cards: 'pick', optionalThemes: 0 },
        can: { ...talk.can, answer: false },
      };
    };
    await renderMus(`/mus/talks/${server.talk.id}/prepare`, server.handlers);
    expect(
      await screen.findByRole(
        'heading',
        { level: 1, name: 'Emner til din MUS med Mette Holm' },
        slow,
      ),
    ).toBeVisible();
  });

  it('[M02] offers the employee a senior talk and keeps the answer', async () => {
    const user = userEvent.setup();
    const server = new TalkServer('employee');
    let answer: 'yes' | 'no' | null = null;
    const offer = () => ({
      me: 'employee' as const,
      offer: 'ifOldEnough' as const,
      age: 58,
      answer,
      can: { answer: true },
    });
    await renderMus(`/mus/talks/${server.id}/prepare`, [
      on(senior.seniorOffer, offer),
      on(senior.answerSenior, ({ body }) => {
        answer = (body as { answer: 'yes' | 'no' }).answer;
        return offer();
      }),
      ...server.handlers,
    ]);
    expect(
      await screen.findByText(
        'Er du fyldt 58, tilbydes du en seniorsamtale.',
        {},
        slow,
      ),
    ).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: 'Ja tak til en seniorsamtale' }),
    );
    expect(
      await screen.findByRole(
        'button',
        { name: 'Ja tak til en seniorsamtale', pressed: true },
        slow,
      ),
    ).toBeVisible();
    expect(answer).toBe('yes');
  });
});
