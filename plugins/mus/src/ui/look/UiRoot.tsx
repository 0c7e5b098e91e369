import GlobalStyles from '@mui/material/GlobalStyles';
import type { ReactNode } from 'react';
import { AnnounceProvider } from '../telling/announce';
import { ToastProvider } from '../telling/Toast';
import { UiTheme } from './UiTheme';

const calm = (
  <GlobalStyles
    styles={{
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          // None at all: for however short a time it lasted, a field that grows
          // would measure the width it had before, and cut its text.
          transitionProperty: 'none !important',
          animationDuration: '0.01ms !important',
          scrollBehavior: 'auto !important',
        },
      },
    }}
  />
);

/** Theme, toasts and announcements; stands round the pages once. */
export function UiRoot(props: { children: ReactNode }) {
  return (
    <UiTheme>
      {calm}
      <AnnounceProvider>
        <ToastProvider>{props.children}</ToastProvider>
      </AnnounceProvider>
    </UiTheme>
  );
}
