import { render, screen } from '@testing-library/react';
import { LongStack } from './LongStack';

const fields = (many: number) =>
  Array.from({ length: many }, (_, at) => (
    <label key={`id-${at}`}>
      {`Felt ${at + 1}`}
      <input defaultValue={`${at + 1}`} />
    </label>
  ));

const stack = (many: number) => (
  <LongStack gap={4} height={14.5}>
    {fields(many)}
  </LongStack>
);

/** What is left undrawn until one comes near, and how tall it counts until then. */
const farOff = (container: HTMLElement) =>
  [...container.querySelectorAll('*')]
    .map(element => window.getComputedStyle(element))
    .filter(style => style.getPropertyValue('content-visibility') === 'auto')
    .map(style => style.getPropertyValue('contain-intrinsic-size'));

describe('a long stack', () => {
  it('leaves what is far off undrawn, ten at a time, each with the height it will have', () => {
    const { container } = render(stack(25));
    expect(farOff(container)).toEqual([
      'auto 145rem',
      'auto 145rem',
      'auto 72.5rem',
    ]);
  });

  it('has all of them in their order, to be found and read aloud', () => {
    render(stack(25));
    expect(
      screen
        .getAllByRole('textbox')
        .map(field => (field as HTMLInputElement).value),
    ).toEqual(Array.from({ length: 25 }, (_, at) => `${at + 1}`));
  });

  it('draws a short one at once', () => {
    expect(farOff(render(stack(20)).container)).toEqual([]);
  });

  it('keeps a field, and what is written in it, when one is added', () => {
    const { rerender } = render(stack(29));
    const field = screen.getByLabelText('Felt 23');
    (field as HTMLInputElement).value = 'skrevet';
    rerender(stack(30));
    expect(screen.getByLabelText('Felt 23')).toBe(field);
    expect(field).toHaveValue('skrevet');
    expect(screen.getByLabelText('Felt 30')).toBeVisible();
  });
});
