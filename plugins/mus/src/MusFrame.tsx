import type { ReactNode } from 'react';
import { MusQueryProvider, useLiveChanges, useMe } from './api';
import { ClockProvider, UiRoot } from './ui';

function Live(props: { children: ReactNode }) {
  useLiveChanges();
  const me = useMe();
  const clock = me.data?.organisation;
  return (
    <ClockProvider zone={clock?.zone} now={clock?.now}>
      {props.children}
    </ClockProvider>
  );
}

/** What every page and card of the plugin stands in: data, theme, clock, live changes. */
export function MusFrame(props: { children: ReactNode }) {
  return (
    <MusQueryProvider>
      <UiRoot>
        <Live>{props.children}</Live>
      </UiRoot>
    </MusQueryProvider>
  );
}
