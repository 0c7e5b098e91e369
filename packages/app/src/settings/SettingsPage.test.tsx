import {
  createFrontendModule,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderHost } from '../__testUtils__/renderHost';
import { SettingsPage } from './SettingsPage';

const page = createFrontendModule({
  pluginId: 'app',
  extensions: [
    PageBlueprint.make({
      params: {
        path: '/settings',
        noHeader: true,
        loader: async () => <SettingsPage />,
      },
    }),
  ],
});

describe('the settings', () => {
  it('change the language at once, and say what the directory knows', async () => {
    const user = userEvent.setup();
    renderHost({ path: '/settings', features: [page] });
    expect(await screen.findByRole('group', { name: 'Sprog' })).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Dansk' })).toBeChecked();
    expect(await screen.findByText('Leder af Borgerservice')).toBeVisible();
    expect(screen.getByText('Borgerservice')).toBeVisible();
    expect(screen.getByText('mette.holm@skovlund.example')).toBeVisible();

    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Settings' }),
    ).toBeVisible();
  });
});
