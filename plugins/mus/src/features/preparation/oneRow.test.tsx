import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderMus, TestSignals } from '../../__testUtils__/renderMus';
import { TalkServer } from '../../__testUtils__/talkServer';
import { forgetDocuments } from '../../autosave';
import type { InputProps } from '../../questionViews/QuestionView';

jest.setTimeout(90_000);

/** How often the field of each question was drawn. */
const mockDrawn = new Map<string, number>();

jest.mock('../../questionViews/FreeText', () => {
  const actual = jest.requireActual('../../questionViews/FreeText');
  const Input = (props: InputProps) => {
    const { id } = props.row.question;
    mockDrawn.set(id, (mockDrawn.get(id) ?? 0) + 1);
    return <actual.FreeText.Input {...props} />;
  };
  return { FreeText: { ...actual.FreeText, Input } };
});

/** How often the theme was drawn with all its rows. */
let mockThemes = 0;

jest.mock('./ThemeForm', () => {
  const { ThemeForm } = jest.requireActual('./ThemeForm');
  return {
    ThemeForm: (props: object) => {
      mockThemes += 1;
      return <ThemeForm {...props} />;
    },
  };
});

/** How often what stands under a field was drawn. */
let mockBelow = 0;

jest.mock('./row/Consent', () => {
  const { Consent } = jest.requireActual('./row/Consent');
  return {
    Consent: (props: object) => {
      mockBelow += 1;
      return <Consent {...props} />;
    },
  };
});

const slow = { timeout: 15_000 };
const first = 'Opgaver og udvikling: Hvad lykkes godt i dit arbejde?';

describe('a long sheet', () => {
  afterEach(() => forgetDocuments());

  it('draws nothing with a key: not the row that is written in, no other, nothing around them', async () => {
    const user = userEvent.setup();
    const server = new TalkServer('employee');
    await renderMus(`/mus/talks/${server.id}/prepare`, server.handlers);
    const field = await screen.findByLabelText(first, {}, slow);
    await user.type(field, 'Jeg');
    await screen.findByText('Gemmer …', {}, slow);
    const drawn = () => [mockDrawn.get('q1'), mockDrawn.get('q2'), mockThemes];
    const before = drawn();
    const below = mockBelow;
    await user.type(field, ' er glad for skrankevagten');
    expect(drawn()).toEqual(before);
    expect(field).toHaveValue('Jeg er glad for skrankevagten');
    // It says that the text is on its way, is saved; not each key.
    expect(below).toBeGreaterThan(0);
    expect(mockBelow - below).toBeLessThan(4);
    await waitFor(
      () => expect(server.text('q1')).toMatch(/skrankevagten$/),
      slow,
    );
    expect(drawn().slice(0, 2)).toEqual(before.slice(0, 2));
  });

  it('takes in what I wrote in another window, and goes on from there', async () => {
    const user = userEvent.setup();
    const server = new TalkServer('employee');
    const signals = new TestSignals();
    await renderMus(`/mus/talks/${server.id}/prepare`, server.handlers, {
      signals,
    });
    const field = await screen.findByLabelText(first, {}, slow);
    await user.type(field, 'Herfra');
    await waitFor(() => expect(server.text('q1')).toBe('Herfra'), slow);
    await screen.findByText(/^Gemt kl/, {}, slow);
    server.write('employee', 'q1', 'Herfra og derfra');
    signals.tell(server.id);
    await waitFor(() => expect(field).toHaveValue('Herfra og derfra'), slow);
    await user.type(field, ' og hjem');
    await user.click(
      screen.getByRole('button', { name: `Det vigtigste for mig: ${first}` }),
    );
    await waitFor(
      () =>
        expect(server.answers.employee.get('q1')?.value).toMatchObject({
          text: 'Herfra og derfra og hjem',
          important: true,
        }),
      slow,
    );
    await user.type(field, '!');
    await waitFor(
      () =>
        expect(server.answers.employee.get('q1')?.value).toMatchObject({
          text: 'Herfra og derfra og hjem!',
          important: true,
        }),
      slow,
    );
  });
});
