import { act, fireEvent, render, screen } from '@testing-library/react';
import { useRef, useState } from 'react';
import { useKeepInView } from './useKeepInView';

/** A page that grows above the field when the plan is saved. */
function Plan() {
  const page = useRef<HTMLDivElement>(null);
  useKeepInView(page);
  const [saved, setSaved] = useState(false);
  return (
    <div ref={page}>
      {saved && <p>Noget er ændret</p>}
      <input aria-label="Frist" />
      <button onClick={() => setSaved(true)}>Gem</button>
    </div>
  );
}

/** The field stands so far down, in a window of 768 px. */
function standing(top: number) {
  const field = screen.getByLabelText('Frist');
  field.getBoundingClientRect = () => ({ top, bottom: top + 40 }) as DOMRect;
  return field;
}

/** The page grows, and the field stands elsewhere afterwards. */
async function grow(top: number): Promise<jest.Mock> {
  const brought = jest.fn();
  standing(top).scrollIntoView = brought;
  fireEvent.click(screen.getByRole('button', { name: 'Gem' }));
  // The page sets its timer after the first of these and before the second.
  for (let turn = 0; turn < 2; turn++)
    await act(() => new Promise(resolve => setTimeout(resolve, 0)));
  expect(screen.getByText('Noget er ændret')).toBeInTheDocument();
  return brought;
}

describe('useKeepInView', () => {
  beforeEach(() => {
    render(<Plan />);
    act(() => standing(700).focus());
  });

  it('brings back what has the focus when the page grew above it', async () => {
    expect(await grow(780)).toHaveBeenCalledWith({ block: 'nearest' });
  });

  it('leaves alone what is still seen', async () => {
    expect(await grow(740)).not.toHaveBeenCalled();
  });

  it('leaves alone what the reader has scrolled away from', async () => {
    standing(900);
    fireEvent.scroll(window);
    expect(await grow(960)).not.toHaveBeenCalled();
  });
});
