import {
  mockApis,
  wrapInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { render, screen } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { on, serveFrom } from './__testUtils__/handle';
import { aHome, aMe } from './__testUtils__/samples';
import { createMusApi, endpoints, forgetReplies, musApiRef } from './api';
import { MusPage, musPlugin, rootRouteRef } from './index';

const { people, overview, plans, rounds } = endpoints;

describe('the legacy face', () => {
  it('shows the same pages in an app of the earlier frontend system', async () => {
    forgetReplies();
    const { fetch } = serveFrom([
      on(people.me, () => aMe({}, { leads: [] })),
      on(overview.home, () => aHome()),
      on(plans.mine, () => ({ plans: [] })),
      on(rounds.list, () => ({ rounds: [] })),
    ]);
    const api = createMusApi({
      discoveryApi: mockApis.discovery(),
      fetchApi: { fetch },
      languageApi: {
        getLanguage: () => ({ language: 'en' }),
      } as never,
    });
    render(
      wrapInTestApp(
        <TestApiProvider apis={[[musApiRef, api]]}>
          <Routes>
            <Route path="/mus/*" element={<MusPage />} />
          </Routes>
        </TestApiProvider>,
        { routeEntries: ['/mus'], mountedRoutes: { '/mus': rootRouteRef } },
      ),
    );
    expect(await screen.findByText('You have no MUS right now')).toBeVisible();
  });

  it('brings its own API', () => {
    const [factory] = [...musPlugin.getApis()];
    expect(factory.api.id).toBe(musApiRef.id);
  });
});
