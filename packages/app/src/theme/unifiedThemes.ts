import {
  createUnifiedTheme,
  palettes,
  type BackstageTypography,
  type UnifiedThemeOptions,
} from '@backstage/theme';
import { dark, light, teal } from './palette';

const fontFamily =
  '"Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif';

const typography: BackstageTypography = {
  htmlFontSize: 16,
  fontFamily,
  h1: { fontSize: '1.875rem', fontWeight: 700, marginBottom: 8 },
  h2: { fontSize: '1.375rem', fontWeight: 700, marginBottom: 8 },
  h3: { fontSize: '1.1875rem', fontWeight: 600, marginBottom: 8 },
  h4: { fontSize: '1.0625rem', fontWeight: 600, marginBottom: 4 },
  h5: { fontSize: '1rem', fontWeight: 600, marginBottom: 4 },
  h6: { fontSize: '1rem', fontWeight: 600, marginBottom: 4 },
};

function components(colours: typeof light): UnifiedThemeOptions['components'] {
  return {
    MuiButton: {
      styleOverrides: {
        root: { textTransform: 'none', borderRadius: 6, fontWeight: 600 },
      },
    },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiOutlinedInput: {
      styleOverrides: { notchedOutline: { borderColor: colours.field } },
    },
    MuiFormHelperText: { styleOverrides: { root: { color: colours.muted } } },
    MuiInputLabel: { styleOverrides: { root: { color: colours.muted } } },
    MuiTooltip: { styleOverrides: { tooltip: { fontSize: '0.875rem' } } },
  };
}

function shared(colours: typeof light, accent: string, onAccent: string) {
  return {
    background: { default: colours.ground, paper: colours.paper },
    primary: { main: accent, contrastText: onAccent },
    secondary: { main: accent, contrastText: onAccent },
    error: { main: colours.error },
    warning: { main: colours.warning },
    success: { main: colours.success },
    info: { main: colours.info },
    text: { primary: colours.ink, secondary: colours.muted },
    divider: colours.line,
    border: colours.line,
    textSubtle: colours.muted,
    link: accent,
    linkHover: accent,
  };
}

/** Material UI themes 4 and 5 for daylight. */
export const lightTheme = createUnifiedTheme({
  palette: {
    ...palettes.light,
    ...shared(light, teal.main, '#ffffff'),
    textContrast: light.ink,
  },
  fontFamily,
  typography,
  components: components(light),
});

/** Material UI themes 4 and 5 for the dark. */
export const darkTheme = createUnifiedTheme({
  palette: {
    ...palettes.dark,
    ...shared(dark, teal.light, '#10201f'),
    textContrast: dark.ink,
  },
  fontFamily,
  typography,
  components: components(dark),
});
