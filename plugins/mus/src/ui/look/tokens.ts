import type { Theme } from '@mui/material/styles';

/** What a status colour means. Never alone: an icon and a word stand with it. */
export type Tone = 'neutral' | 'info' | 'good' | 'warning' | 'bad';

interface ToneColors {
  ink: string;
  surface: string;
  line: string;
}

const light: Record<Tone, ToneColors> = {
  neutral: { ink: '#3f4347', surface: '#efedea', line: '#8a8781' },
  info: { ink: '#0b4a5e', surface: '#e3f0f3', line: '#2d7d94' },
  good: { ink: '#1d5330', surface: '#e4f1e6', line: '#3f8a57' },
  warning: { ink: '#6b4200', surface: '#fdf0d5', line: '#b87503' },
  bad: { ink: '#8a1c1c', surface: '#fbe6e4', line: '#c03a34' },
};

const dark: Record<Tone, ToneColors> = {
  neutral: { ink: '#dcd9d4', surface: '#33363a', line: '#8f8c86' },
  info: { ink: '#a9dbe9', surface: '#12343f', line: '#4fa3ba' },
  good: { ink: '#aedfba', surface: '#16351f', line: '#58a56f' },
  warning: { ink: '#f5cf8a', surface: '#3f2b06', line: '#cf9430' },
  bad: { ink: '#f6b5b0', surface: '#471a18', line: '#dd6a64' },
};

/** The three colours of a tone in the theme at hand; ink on surface has contrast ≥ 7. */
export function toneColors(theme: Theme, tone: Tone): ToneColors {
  return (theme.palette.mode === 'dark' ? dark : light)[tone];
}

/** Widths of the two kinds of page. */
export const widths = {
  /** One column for reading and writing. */
  reading: '44rem',
  /** Two columns and tables. */
  wide: '76rem',
} as const;

/** Whether the page is a phone's, now; for what starts folded there. */
export const isPhone = () =>
  typeof window.matchMedia === 'function' &&
  window.matchMedia('(max-width: 599.95px)').matches;

/** Below this the page is a phone's. */
export const phone = '@media (max-width: 599.95px)';
