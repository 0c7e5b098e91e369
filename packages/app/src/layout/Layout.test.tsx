import {
  createFrontendModule,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation, useNavigate } from 'react-router-dom';
import { HtmlLanguage } from '../language/HtmlLanguage';
import { NavLinkItem } from '../nav/NavLinkItem';
import { renderHost } from '../__testUtils__/renderHost';
import { Layout } from './Layout';

const nav = (
  <nav aria-label="Hovedmenu">
    <ul>
      <NavLinkItem to="/ramme" icon={null} label="Forside" />
      <NavLinkItem
        to="/ramme/to"
        icon={null}
        label="Side to"
        badge={{ count: 3, label: '3 ulæste' }}
      />
    </ul>
  </nav>
);

function Content() {
  const navigate = useNavigate();
  return (
    <>
      <h1>Indhold</h1>
      <p>på {useLocation().pathname}</p>
      <input aria-label="Felt" onKeyDown={() => navigate('/ramme/tre')} />
    </>
  );
}

const framed = createFrontendModule({
  pluginId: 'app',
  extensions: [
    PageBlueprint.make({
      params: {
        path: '/ramme',
        noHeader: true,
        loader: async () => (
          <>
            <HtmlLanguage />
            <Layout nav={nav}>
              <Content />
            </Layout>
          </>
        ),
      },
    }),
  ],
});

describe('the frame', () => {
  it('has one main, a skip link to it, and says who is signed in', async () => {
    renderHost({ path: '/ramme', features: [framed] });
    expect(await screen.findAllByRole('main')).toHaveLength(1);
    expect(
      screen.getByRole('link', { name: 'Gå til indhold' }),
    ).toHaveAttribute('href', `#${screen.getByRole('main').id}`);
    expect(
      await screen.findByRole('link', {
        name: /Mette Holm Leder af Borgerservice/,
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: /Side to.*3 ulæste/ }),
    ).toBeInTheDocument();
  });

  it('keeps <html lang> in step with the language', async () => {
    const { language } = renderHost({ path: '/ramme', features: [framed] });
    await screen.findByText('Indhold');
    expect(document.documentElement.lang).toBe('da');
    act(() => language.setLanguage('en'));
    expect(document.documentElement.lang).toBe('en');
    act(() => language.setLanguage('da'));
  });

  it('moves the focus into the page after a link, not away from a field in it', async () => {
    const user = userEvent.setup();
    renderHost({ path: '/ramme', features: [framed] });
    await user.click(await screen.findByRole('link', { name: /Side to/ }));
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());

    const field = screen.getByLabelText('Felt');
    await user.click(screen.getByRole('link', { name: 'Forside' }));
    act(() => field.focus());
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(screen.getByText('på /ramme/tre')).toBeInTheDocument(),
    );
    expect(field).toHaveFocus();
  });
});
