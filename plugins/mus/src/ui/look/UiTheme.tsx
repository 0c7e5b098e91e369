import {
  alpha,
  createTheme,
  ThemeProvider,
  useTheme,
} from '@mui/material/styles';
import type { Theme } from '@mui/material/styles';
import { useMemo } from 'react';
import type { ReactNode } from 'react';

/** Sizes for people who read and write, on top of the host's colours. */
function typographyOf(host: Theme) {
  return {
    ...host.typography,
    fontSize: 16,
    h1: {
      ...host.typography.h1,
      fontSize: 'clamp(1.625rem, 4.5vw, 2.125rem)',
      lineHeight: 1.2,
      fontWeight: 700,
      marginBottom: 0,
    },
    h2: {
      ...host.typography.h2,
      fontSize: '1.375rem',
      lineHeight: 1.3,
      fontWeight: 650,
      marginBottom: 0,
    },
    h3: {
      ...host.typography.h3,
      fontSize: '1.125rem',
      lineHeight: 1.4,
      fontWeight: 650,
      marginBottom: 0,
    },
    body1: {
      ...host.typography.body1,
      fontSize: '1.0625rem',
      lineHeight: 1.55,
    },
    body2: { ...host.typography.body2, fontSize: '0.9375rem', lineHeight: 1.5 },
    button: {
      ...host.typography.button,
      fontSize: '1rem',
      textTransform: 'none' as const,
      fontWeight: 600,
      letterSpacing: 0,
    },
  };
}

function componentsOf(host: Theme) {
  const ring = {
    outline: `3px solid ${host.palette.primary.main}`,
    outlineOffset: 2,
  };
  return {
    ...host.components,
    MuiButtonBase: {
      defaultProps: { disableRipple: true, disableTouchRipple: true },
    },
    MuiCheckbox: { styleOverrides: { root: { '&.Mui-focusVisible': ring } } },
    MuiFormControlLabel: {
      styleOverrides: {
        // Beside the first line of a long label, and its lines apart from the next.
        root: { alignItems: 'flex-start' },
        label: { paddingBlock: 8 },
      },
    },
    MuiRadio: { styleOverrides: { root: { '&.Mui-focusVisible': ring } } },
    MuiTab: {
      styleOverrides: {
        root: { '&.Mui-focusVisible': { ...ring, outlineOffset: -3 } },
      },
    },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        root: {
          minHeight: 44,
          borderRadius: 8,
          padding: '8px 20px',
          '&.Mui-focusVisible': ring,
        },
        text: { padding: '8px 12px' },
        outlined: { padding: '7px 19px' },
      },
    },
    MuiIconButton: {
      styleOverrides: {
        root: { minWidth: 44, minHeight: 44, '&.Mui-focusVisible': ring },
      },
    },
    MuiOutlinedInput: {
      styleOverrides: {
        root: {
          fontSize: '1.0625rem',
          backgroundColor: host.palette.background.paper,
          borderRadius: 8,
        },
        notchedOutline: {
          borderColor: host.palette.mode === 'dark' ? '#8f8c86' : '#767370',
        },
      },
    },
    MuiLink: {
      styleOverrides: {
        root: {
          textUnderlineOffset: '0.15em',
          '&:focus-visible': { ...ring, borderRadius: 2 },
        },
      },
    },
    MuiTooltip: { styleOverrides: { tooltip: { fontSize: '0.875rem' } } },
  };
}

function uiThemeOf(host: Theme): Theme {
  return createTheme({
    ...host,
    shape: { ...host.shape, borderRadius: 8 },
    typography: typographyOf(host),
    components: componentsOf(host),
  } as Parameters<typeof createTheme>[0]);
}

/** The plugin's sizes and manners on the host's colours; stands once round all pages and cards. */
export function UiTheme(props: { children: ReactNode }) {
  const host = useTheme();
  const theme = useMemo(() => uiThemeOf(host), [host]);
  return <ThemeProvider theme={theme}>{props.children}</ThemeProvider>;
}

/** A tint of the accent for surfaces that are chosen or current. */
export const tint = (theme: Theme) =>
  alpha(
    theme.palette.primary.main,
    theme.palette.mode === 'dark' ? 0.22 : 0.08,
  );
