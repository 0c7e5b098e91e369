import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { intranetPlugin } from '../intranetPlugin';
import { renderHost } from '../__testUtils__/renderHost';

describe('the personnel section', () => {
  it('[T43] [M20] leads from Personaleforhold over Kompetenceudvikling to MUS', async () => {
    const user = userEvent.setup();
    renderHost({ path: '/personale', features: [intranetPlugin] });
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Personaleforhold',
      }),
    ).toBeInTheDocument();

    await user.click(screen.getByRole('link', { name: /Kompetenceudvikling/ }));
    await user.click(
      await screen.findByRole('link', { name: 'Udviklingssamtaler (MUS)' }),
    );

    const way = await screen.findByRole('navigation', { name: 'Du er her' });
    expect(way).toHaveTextContent(
      'PersonaleforholdKompetenceudvikling og fastholdelseUdviklingssamtaler (MUS)',
    );
    expect(screen.getByRole('link', { name: 'Gå til MUS' })).toHaveAttribute(
      'href',
      '/mus',
    );
    expect(document.title).toBe('Udviklingssamtaler (MUS) – Intranet');
  });

  it('says so in words when a page does not exist', async () => {
    renderHost({ path: '/personale/findes-ikke', features: [intranetPlugin] });
    expect(
      await screen.findByText('Den side findes ikke i dette afsnit.'),
    ).toBeInTheDocument();
  });

  it('speaks English when the language is English', async () => {
    const { language } = renderHost({
      path: '/personale',
      features: [intranetPlugin],
    });
    await screen.findByRole('heading', { level: 1, name: 'Personaleforhold' });
    act(() => language.setLanguage('en'));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Working here' }),
    ).toBeInTheDocument();
    act(() => language.setLanguage('da'));
  });
});
