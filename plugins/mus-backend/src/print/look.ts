/** Colours of print: dark enough on any printer, one accent. */
export const colours = {
  text: '#1d1c1a',
  quiet: '#57534d',
  accent: '#0f5a61',
  line: '#b9b3aa',
  band: '#f1eee9',
} as const;

/** Margins of a page, in points. */
export const margins = { side: 52, top: 64, bottom: 52 } as const;
