import GlobalStyles from '@mui/material/GlobalStyles';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { AnnounceProvider } from './announce';
import { ToastProvider } from './Toast';
import { UiTheme } from './UiTheme';

const calm = (
  <GlobalStyles
    styles={{
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          transitionDuration: '0.01ms !important',
          animationDuration: '0.01ms !important',
          scrollBehavior: 'auto !important',
        },
      },
    }}
  />
);

/** Fields that grow measure themselves at their first line and at resizing: when a typeface comes late, its wider words would be cut. */
function useMeasureWithFonts() {
  useEffect(() => {
    const { fonts } = document;
    const measure = () => window.dispatchEvent(new Event('resize'));
    fonts?.addEventListener?.('loadingdone', measure);
    return () => fonts?.removeEventListener?.('loadingdone', measure);
  }, []);
}

/** Theme, toasts and announcements; stands round the pages once. */
export function UiRoot(props: { children: ReactNode }) {
  useMeasureWithFonts();
  return (
    <UiTheme>
      {calm}
      <AnnounceProvider>
        <ToastProvider>{props.children}</ToastProvider>
      </AnnounceProvider>
    </UiTheme>
  );
}
