/** Deep teal; white on it has a contrast of 7.7. */
export const teal = { main: '#0b5c5e', dark: '#084648', light: '#7cc9c0' };

/** Colours of the light theme: neutral greys with a warm touch. */
export const light = {
  ground: '#f6f4f0',
  paper: '#ffffff',
  ink: '#22201d',
  muted: '#5a554d',
  line: '#d9d4cb',
  field: '#7a746a',
  error: '#a61b1b',
  warning: '#8a4b00',
  success: '#1d6b3a',
  info: '#1a5587',
};

/** Colours of the dark theme. */
export const dark: typeof light = {
  ground: '#1b1a17',
  paper: '#26241f',
  ink: '#f1eee8',
  muted: '#bcb6ab',
  line: '#4a463f',
  field: '#8f887c',
  error: '#ff9d94',
  warning: '#f0b35a',
  success: '#86d39f',
  info: '#8ec5f2',
};
