import {
  ApiBlueprint,
  createFrontendModule,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  type NotificationsApi,
  notificationsApiRef,
} from '@backstage/plugin-notifications';
import type { Notification } from '@backstage/plugin-notifications-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderHost } from '../__testUtils__/renderHost';
import { NotificationsPage } from './NotificationsPage';

function notification(id: string, over: Partial<Notification> = {}) {
  return {
    id,
    user: 'user:default/mette-holm',
    origin: 'plugin:mus',
    created: new Date('2026-11-18T06:00:00Z'),
    payload: { title: `Besked ${id}`, link: `/mus/plans/${id}` },
    ...over,
  };
}

/** Keeps notifications in memory, as the backend would. */
class FakeNotifications implements Partial<NotificationsApi> {
  failing = false;

  constructor(public all: Notification[]) {}

  async getNotifications({ limit = 10 } = {}) {
    if (this.failing) throw new Error('away');
    return {
      notifications: this.all.slice(0, limit),
      totalCount: this.all.length,
    };
  }

  async updateNotifications({ ids }: { ids: string[] }) {
    const read = new Date('2026-11-19T06:00:00Z');
    this.all = this.all.map(n => (ids.includes(n.id) ? { ...n, read } : n));
    return this.all;
  }
}

function show(fake: FakeNotifications) {
  renderHost({
    path: '/notifications',
    features: [
      createFrontendModule({
        pluginId: 'app',
        extensions: [
          PageBlueprint.make({
            params: {
              path: '/notifications',
              noHeader: true,
              loader: async () => <NotificationsPage />,
            },
          }),
          ApiBlueprint.make({
            name: 'fake-notifications',
            params: define =>
              define({
                api: notificationsApiRef,
                deps: {},
                factory: () => fake as unknown as NotificationsApi,
              }),
          }),
        ],
      }),
    ],
  });
}

describe('the page with notifications', () => {
  it('says so in words when there are none', async () => {
    show(new FakeNotifications([]));
    expect(
      await screen.findByText(/Du har ingen notifikationer/),
    ).toBeInTheDocument();
  });

  it('shows what is new, when, and marks one and then all as read', async () => {
    const user = userEvent.setup();
    const fake = new FakeNotifications(
      ['1', '2', '3'].map(id => notification(id)),
    );
    show(fake);
    const first = (
      await screen.findByRole('heading', { name: /Ny.*Besked 1/ })
    ).closest('li')!;
    expect(within(first).getByText('18. november kl. 07.00')).toBeVisible();
    expect(within(first).getByRole('link')).toHaveAttribute(
      'href',
      '/mus/plans/1',
    );

    await user.click(
      screen.getByRole('button', { name: 'Markér som læst: Besked 1' }),
    );
    expect(
      await screen.findByRole('heading', { name: /^Besked 1/ }),
    ).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: 'Markér alle som læst' }),
    );
    expect(
      await screen.findByRole('heading', { name: /^Besked 3/ }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /Markér/ })).toBeNull();
    expect(fake.all.every(n => n.read)).toBe(true);
  });

  it('offers to try again when the server is away', async () => {
    const user = userEvent.setup();
    const fake = new FakeNotifications([notification('1')]);
    fake.failing = true;
    show(fake);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Notifikationerne kunne ikke hentes.',
    );
    fake.failing = false;
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }));
    expect(await screen.findByText('Besked 1')).toBeVisible();
  });
});
