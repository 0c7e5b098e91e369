import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../__testUtils__/axe';
import { on } from '../../__testUtils__/handle';
import { renderMus } from '../../__testUtils__/renderMus';
import { aMe, aQuestionnaire, aRound, id } from '../../__testUtils__/samples';
import { endpoints } from '../../api';
import type { Template, TemplateDocument } from '../../api';

jest.setTimeout(90_000);

const slow = { timeout: 15_000 };
const text = (da: string) => ({ da, en: da });
const open = {
  validFrom: null,
  pilotUnitIds: [],
  scope: { kind: 'all' as const },
};

const template = (
  templateId: string,
  title: string,
  parts: Partial<Template> = {},
): Template => ({
  id: templateId,
  title: text(title),
  description: text(`Om ${title}`),
  source: text('Kilde'),
  questions: 9,
  themes: 3,
  role: 'base',
  origin: 'builtIn',
  talkKind: 'mus',
  optional: [],
  use: 'now',
  terms: open,
  ...parts,
});

const templates: Template[] = [
  template(id(900), 'Plejens MUS', {
    origin: 'hr',
    use: 'later',
    terms: { ...open, validFrom: '2027-04-01', pilotUnitIds: [id(5)] },
  }),
  template('fleksible', 'Det fleksible koncept'),
  template('strategisk', 'Strategisk MUS', { role: 'module' }),
  template('senior', 'Seniorsamtale', { talkKind: 'senior' }),
  template('skjult', 'Ikke for os', { use: 'never' }),
];

const theme = (themeId: string, title: string, kind?: 'optional') => ({
  id: themeId,
  title: text(title),
  kind,
  questions: [
    {
      id: `${themeId}.1`,
      type: 'freeText',
      origin: 'template' as const,
      audience: 'leader' as const,
      opensInTalk: true,
      text: text(`Spørgsmål om ${title}?`),
      prompts: { leader: [text('Hvad ser du?')] },
      ideas: [text('En idé')],
    },
  ],
});

const whole: TemplateDocument = {
  ...templates[1],
  document: {
    formatVersion: 1,
    title: 'MUS',
    openingRule: 'bothReady',
    themes: [theme('trivsel', 'Trivsel')],
  },
  optionalThemes: [
    theme('mobilitet', 'Mobilitet', 'optional'),
    theme('innovation', 'Innovation', 'optional'),
  ],
  checklist: [text('Hvornår på året?')],
};

describe('the gallery', () => {
  it('[K19] [M19] [M21] shows what there is, what it is for and from when', async () => {
    const { rounds, people } = endpoints;
    const round = aRound();
    const { container } = await renderMus(`/mus/gallery?round=${round.id}`, [
      on(people.me, () => aMe()),
      on(rounds.get, () => round),
      on(rounds.templates, () => ({ templates })),
    ]);
    const shelf = async (name: string) =>
      (await screen.findByRole('heading', { level: 2, name }, slow))
        .parentElement as HTMLElement;
    const fromHr = await shelf('Fra HR');
    expect(within(fromHr).getByText('Kan bruges senere')).toBeVisible();
    expect(
      within(fromHr).getByText(
        'Gælder fra torsdag den 1. april 2027. Afprøves i én enhed.',
      ),
    ).toBeVisible();
    expect(
      within(await shelf('Andre samtaler')).getByText('Om Seniorsamtale'),
    ).toBeVisible();
    expect(screen.queryByText('Om Ikke for os')).toBeNull();
    expect(
      within(await shelf('Koncepter')).getByRole('link', {
        name: 'Se skabelonen Det fleksible koncept',
      }),
    ).toHaveAttribute('href', `/mus/gallery/fleksible?round=${round.id}`);
    await expectNoViolations(container);
  });

  it('[K01] [K02] shows a whole template and makes the unit’s form with the parts that are wanted', async () => {
    const user = userEvent.setup();
    const { rounds, people } = endpoints;
    const round = aRound();
    let asked: unknown;
    const { container } = await renderMus(
      `/mus/gallery/fleksible?round=${round.id}`,
      [
        on(people.me, () => aMe()),
        on(rounds.get, () => round),
        on(rounds.templates, () => ({ templates })),
        on(rounds.template, () => whole),
        on(rounds.createQuestionnaire, ({ body }) => {
          asked = body;
          return aQuestionnaire();
        }),
      ],
    );
    await screen.findByRole('heading', { name: 'Trivsel' }, slow);
    expect(screen.getByText('Spørgsmål om Trivsel?')).toBeVisible();
    expect(screen.getByText('Hvornår på året?')).toBeVisible();
    await user.click(
      await screen.findByRole('checkbox', { name: 'Innovation' }, slow),
    );
    await user.click(screen.getByRole('checkbox', { name: 'Strategisk MUS' }));
    await expectNoViolations(container);
    await user.click(screen.getByRole('button', { name: 'Brug skabelonen' }));
    expect(asked).toEqual({
      templateId: 'fleksible',
      title: 'Det fleksible koncept',
      optionalThemes: ['mobilitet'],
      modules: ['strategisk'],
    });
  });
});
