import {
  questionType,
  questionTypeNames,
} from '@samtale/backstage-plugin-mus-common';
import type { Question } from '@samtale/backstage-plugin-mus-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../__testUtils__/axe';
import { renderMus } from '../__testUtils__/renderMus';
import { aQuestionnaire } from '../__testUtils__/samples';
import { TalkServer } from '../__testUtils__/talkServer';
import { forgetDocuments } from '../autosave';

jest.setTimeout(120_000);

const slow = { timeout: 15_000 };

/** One question of every type the product knows, with the settings of its sample. */
const everyType = {
  ...aQuestionnaire().document,
  themes: [
    {
      id: 'alt',
      title: { da: 'Arbejdet', en: 'Work' },
      questions: questionTypeNames.map((type): Question => ({
        id: type,
        type,
        text: { da: `Spørgsmål ${type}` },
        audience: 'both',
        origin: 'own',
        comment: true,
        settings: questionType(type).sample.settings as Record<string, unknown>,
      })),
    },
  ],
};

async function open(server: TalkServer) {
  const rendered = await renderMus(
    `/mus/talks/${server.id}/prepare`,
    server.handlers,
  );
  await screen.findByRole('heading', { level: 2, name: 'Arbejdet' }, slow);
  return rendered;
}

const group = (type: string) =>
  screen.getByRole('group', {
    name: new RegExp(`^Arbejdet: ?Spørgsmål ${type}$`),
  });

describe('every question type', () => {
  afterEach(() => forgetDocuments());

  it('[T12, K08] is answered by its fields, each called by theme and question, and saved', async () => {
    const user = userEvent.setup();
    const server = new TalkServer('employee', everyType);
    const { container } = await open(server);
    const data = (type: string) =>
      server.answers.employee.get(type)?.value.data;
    await user.click(
      within(group('singleChoice')).getByRole('radio', { name: 'I telefonen' }),
    );
    await user.click(
      within(group('multipleChoice')).getByRole('checkbox', { name: 'Kursus' }),
    );
    await user.click(
      within(group('multipleChoice')).getByRole('checkbox', { name: 'Mentor' }),
    );
    expect(
      within(group('multipleChoice')).getByRole('checkbox', {
        name: 'Sidemandsoplæring',
      }),
    ).toBeDisabled();
    expect(
      within(group('scale')).getByRole('radio', { name: '5 – Næsten altid' }),
    ).toBeInTheDocument();
    await user.click(
      within(group('scale')).getByRole('radio', { name: 'Ikke relevant' }),
    );
    await user.click(
      within(group('yesNo')).getByRole('radio', { name: 'Nej' }),
    );
    await user.type(
      screen.getByLabelText(/Arbejdet: Spørgsmål yesNo: Kommentar/),
      'Vi nåede halvdelen',
    );
    await user.click(
      within(group('ranking')).getByRole('button', {
        name: 'Vælg som nummer 1: Faglighed',
      }),
    );
    await user.click(
      within(group('ranking')).getByRole('button', {
        name: 'Vælg som nummer 2: Arbejdsro',
      }),
    );
    await user.click(
      within(group('ranking')).getByRole('button', {
        name: 'Flyt op: Arbejdsro',
      }),
    );
    expect(
      await screen.findByText('Arbejdsro er nu nummer 1'),
    ).toBeInTheDocument();
    await user.type(
      screen.getByLabelText('Arbejdet: Spørgsmål date'),
      '24.03.2027',
    );
    await user.type(
      within(group('goalsTable')).getByLabelText('Mål 1: Mål'),
      'Boligstøtte',
    );
    await expectNoViolations(container);
    await waitFor(
      () =>
        expect(data('goalsTable')).toEqual({ rows: [{ goal: 'Boligstøtte' }] }),
      slow,
    );
    await waitFor(
      () => expect(data('date')).toEqual({ day: '2027-03-24' }),
      slow,
    );
    expect(data('singleChoice')).toEqual({ chosen: ['telefon'] });
    expect(data('multipleChoice')).toEqual({ chosen: ['kursus', 'mentor'] });
    expect(data('scale')).toEqual({ chosen: ['notRelevant'] });
    expect(data('ranking')).toEqual({ chosen: ['ro', 'faglighed'] });
    expect(server.answers.employee.get('yesNo')?.value).toMatchObject({
      text: 'Vi nåede halvdelen',
      data: { chosen: ['no'] },
    });
    expect(screen.getByText(/7 af 8 felter har/)).toBeVisible();
  });

  it('is read side by side in words', async () => {
    const server = new TalkServer('leader', everyType);
    for (const type of questionTypeNames) {
      if (!questionType(type).answerable) continue;
      server.write('employee', type, '');
      const answer = server.answers.employee.get(type)!;
      server.answers.employee.set(type, {
        ...answer,
        value: { ...answer.value, ...questionType(type).sample.answer },
      });
    }
    server.sheets = { employee: 'ready', leader: 'ready' };
    server.startedAt = server.now;
    const { container } = await renderMus(
      `/mus/talks/${server.id}`,
      server.handlers,
    );
    expect(await screen.findByText('I telefonen', {}, slow)).toBeVisible();
    expect(screen.getByText('Sidemandsoplæring')).toBeVisible();
    expect(
      screen.getByText('4 af 5 (1 = Sjældent, 5 = Næsten altid)'),
    ).toBeVisible();
    expect(screen.getByText('Mest om morgenen')).toBeVisible();
    expect(screen.getByText('1. Arbejdsro')).toBeVisible();
    expect(screen.getByText(/24\. marts 2027/)).toBeVisible();
    expect(screen.getByText('Lære boligstøtte')).toBeVisible();
    await expectNoViolations(container);
  });
});
