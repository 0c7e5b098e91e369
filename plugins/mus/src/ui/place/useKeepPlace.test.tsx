import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { useKeepPlace } from './useKeepPlace';

const take = (field: HTMLInputElement | null) => field?.focus();

/** A page with a date that is moved by a form in its place. */
function Plan({ takesFocus }: { takesFocus?: boolean }) {
  const page = useRef<HTMLDivElement>(null);
  useKeepPlace(page);
  const [moving, setMoving] = useState(false);
  const [gone, setGone] = useState(false);
  return (
    <div ref={page}>
      <h1 tabIndex={-1}>Handleplan</h1>
      {!gone && (
        <section aria-label="Opfølgningsdato">
          {moving ? (
            <input aria-label="Hvornår?" ref={takesFocus ? take : undefined} />
          ) : (
            <button onClick={() => setMoving(true)}>Flyt datoen</button>
          )}
          <button onClick={() => setGone(true)}>Luk</button>
        </section>
      )}
    </div>
  );
}

const click = (name: string) =>
  userEvent.setup().click(screen.getByRole('button', { name }));

describe('useKeepPlace', () => {
  it('hands the focus of a button that is gone on to the part it stood in', async () => {
    render(<Plan />);
    await click('Flyt datoen');
    await waitFor(() =>
      expect(
        screen.getByRole('region', { name: 'Opfølgningsdato' }),
      ).toHaveFocus(),
    );
  });

  it('hands it on to the heading of the page when the whole part is gone', async () => {
    render(<Plan />);
    await click('Luk');
    await waitFor(() => expect(screen.getByRole('heading')).toHaveFocus());
  });

  it('leaves a focus alone that was moved on purpose', async () => {
    render(<Plan takesFocus />);
    await click('Flyt datoen');
    const field = await screen.findByLabelText('Hvornår?');
    await act(() => new Promise(resolve => setTimeout(resolve, 0)));
    expect(field).toHaveFocus();
  });
});
