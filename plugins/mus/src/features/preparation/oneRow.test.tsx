import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderMus } from '../../__testUtils__/renderMus';
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

/** How often what stands under a field was drawn. */
let mockBelow = 0;

jest.mock('./Consent', () => {
  const { Consent } = jest.requireActual('./Consent');
  return {
    Consent: (props: object) => {
      mockBelow += 1;
      return <Consent {...props} />;
    },
  };
});

describe('a long sheet', () => {
  afterEach(() => forgetDocuments());

  it('draws only the row that is written in, and nothing around its text', async () => {
    const user = userEvent.setup();
    const server = new TalkServer('employee');
    await renderMus(`/mus/talks/${server.id}/prepare`, server.handlers);
    const field = await screen.findByLabelText(
      'Opgaver og udvikling: Hvad lykkes godt i dit arbejde?',
      {},
      { timeout: 15_000 },
    );
    await user.type(field, 'Jeg');
    const other = mockDrawn.get('q2');
    const own = mockDrawn.get('q1') ?? 0;
    const below = mockBelow;
    await user.type(field, ' er glad for skrankevagten');
    expect(mockDrawn.get('q1')).toBeGreaterThan(own + 10);
    expect(mockDrawn.get('q2')).toBe(other);
    // It says that the text waits, is being saved, is saved; not each key.
    expect(below).toBeGreaterThan(0);
    expect(mockBelow - below).toBeLessThan(8);
    await waitFor(() => expect(server.text('q1')).toMatch(/skrankevagten$/), {
      timeout: 15_000,
    });
    expect(mockDrawn.get('q2')).toBe(other);
  });
});
