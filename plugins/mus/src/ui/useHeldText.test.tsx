import { fireEvent, render, screen } from '@testing-library/react';
import type { RefObject } from 'react';
import { useHeldText } from './useHeldText';

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');

function Field({ value }: { value: string }) {
  const { ref, parts } = useHeldText(value, true);
  return <textarea ref={ref as RefObject<HTMLTextAreaElement>} {...parts} />;
}

const write = (value: string) =>
  fireEvent.change(field(), { target: { value } });

describe('a field that holds its text', () => {
  it('keeps what is typed without being drawn, and the caret when it is drawn with it', () => {
    const { rerender } = render(<Field value="Først" />);
    write('Først\nså');
    expect(field()).toHaveValue('Først\nså');
    field().setSelectionRange(2, 2);
    rerender(<Field value={'Først\r\nså'} />);
    expect(field()).toHaveValue('Først\nså');
    expect(field().selectionStart).toBe(2);
  });

  it('takes in what comes from elsewhere, also when it is what stood there first', () => {
    const { rerender } = render(<Field value="Først" />);
    write('Først og så');
    rerender(<Field value="Først" />);
    expect(field()).toHaveValue('Først');
  });
});
