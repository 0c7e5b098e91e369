import { screen } from '@testing-library/react';
import userEvent, {
  PointerEventsCheckLevel,
} from '@testing-library/user-event';

/** A person on a long page; whether anything lies above what is clicked is not looked up each time. */
export const aPerson = () =>
  userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });

/** By its words: on a long page much quicker found than by its role. */
export const button = (words: string) =>
  screen.getByText(words, { selector: 'button' });

/** By its name where it shows a sign, or says more than it shows. */
export const namedButton = (name: string) =>
  screen.getByLabelText(name, { selector: 'button' });
