import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderMus } from '../../../__testUtils__/renderMus';
import { id } from '../../../__testUtils__/samples';
import { forgetDocuments } from '../../../autosave';
import { draftServer } from '../__testUtils__/draftServer';
import type { QuestionEditorProps } from './question/QuestionEditor';

jest.setTimeout(120_000);

/** How often each question was drawn, and everything around the questions of a theme. */
const mockDrawn = new Map<string, number>();
const mockCount = (what: string) =>
  mockDrawn.set(what, (mockDrawn.get(what) ?? 0) + 1);

jest.mock('./question/QuestionMarks', () => {
  const actual = jest.requireActual('./question/QuestionMarks');
  const { QuestionMarks } = actual;
  return {
    ...actual,
    QuestionMarks: (props: Pick<QuestionEditorProps, 'question'>) => {
      mockCount(props.question.id);
      return <QuestionMarks {...props} />;
    },
  };
});

jest.mock('../hints/ThemeHints', () => {
  const { ThemeHints } = jest.requireActual('../hints/ThemeHints');
  return {
    ThemeHints: (props: { theme: { id: string } }) => {
      mockCount(`theme ${props.theme.id}`);
      return <ThemeHints {...props} />;
    },
  };
});

const slow = { timeout: 20_000 };

describe('a long form', () => {
  afterEach(() => forgetDocuments());

  it('draws with a key the question that is written in, and no other question or theme', async () => {
    const user = userEvent.setup();
    const { server, handlers } = draftServer();
    await renderMus(`/mus/questionnaires/${id(500)}`, handlers);
    const written = server.draft.document.themes[0].questions[0];
    const field = await screen.findByDisplayValue(written.text.da, {}, slow);
    await user.type(field, ' E');
    await screen.findByText(/^Kladde gemt/, {}, slow);
    const others = () =>
      [...mockDrawn].filter(
        ([what]) =>
          what !== written.id &&
          what !== `theme ${server.draft.document.themes[0].id}`,
      );
    const before = { others: others(), mine: mockDrawn.get(written.id) ?? 0 };
    expect(before.others.map(([what]) => what).sort()).toEqual([
      'q2',
      'q3',
      'theme andet',
    ]);
    await user.type(field, 'ksempel');
    expect(others()).toEqual(before.others);
    const keys = (mockDrawn.get(written.id) ?? 0) - before.mine;
    expect(keys).toBeGreaterThan(0);
    expect(keys).toBeLessThanOrEqual(7);
    await waitFor(
      () =>
        expect(server.draft.document.themes[0].questions[0].text.da).toBe(
          `${written.text.da} Eksempel`,
        ),
      slow,
    );
    expect(others()).toEqual(before.others);
  });
});
