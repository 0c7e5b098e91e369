import { moveQuestion, reword } from '@samtale/backstage-plugin-mus-common';
import {
  aQuestionnaire,
  aTheme,
} from '@samtale/backstage-plugin-mus-common/testUtils';
import { sameForm } from './sameForm';

const form = aQuestionnaire({
  themes: [
    aTheme({ id: 'work', questions: ['q1', 'q2', 'q3'] }),
    aTheme({ id: 'career', questions: ['q4'] }),
  ],
});

/** As it came from elsewhere: nothing in it is the very same object. */
const again = () => structuredClone(form);

describe('whether two forms are the same for the server', () => {
  it('is so whatever objects they are made of, and with a space at the end', () => {
    expect(sameForm(form, form)).toBe(true);
    expect(sameForm(form, again())).toBe(true);
    const { text } = form.themes[0].questions[1];
    const spaced = reword(form, 'q2', { ...text, da: `${text.da} ` });
    expect(sameForm(form, spaced)).toBe(true);
    expect(sameForm(spaced, again())).toBe(true);
  });

  it('is not so with other words, another order, another theme, or another title', () => {
    const changed = [
      reword(form, 'q2', { da: 'Andre ord' }),
      moveQuestion(form, 'q1', { themeId: 'work', index: 2 }),
      moveQuestion(form, 'q1', { themeId: 'career', index: 0 }),
      { ...form, title: 'En anden titel' },
      { ...form, themes: form.themes.slice(1) },
      {
        ...form,
        themes: [{ ...form.themes[0], last: true }, form.themes[1]],
      },
    ];
    for (const other of changed) {
      expect(sameForm(form, other)).toBe(false);
      expect(sameForm(other, again())).toBe(false);
    }
  });

  it('reads only the questions that an edit made anew', () => {
    let read = 0;
    const [first, ...others] = form.themes[0].questions;
    const watched = Object.defineProperty({ ...first }, 'text', {
      enumerable: true,
      get: () => {
        read += 1;
        return first.text;
      },
    });
    const before = {
      ...form,
      themes: [
        { ...form.themes[0], questions: [watched, ...others] },
        form.themes[1],
      ],
    };
    const after = reword(before, 'q2', { da: 'Andre ord' });
    expect(sameForm(before, after)).toBe(false);
    expect(read).toBe(0);
    expect(sameForm(before, again())).toBe(true);
    expect(read).toBeGreaterThan(0);
  });
});
