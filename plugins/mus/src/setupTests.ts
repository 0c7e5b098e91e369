import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// The test browser has no canvas; axe asks for one and copes without.
if (typeof HTMLCanvasElement !== 'undefined') {
  HTMLCanvasElement.prototype.getContext = (() =>
    null) as typeof HTMLCanvasElement.prototype.getContext;
}

// A page with its router and translations takes seconds on a busy machine.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000 });

// A field grows by itself, as in the browsers of today: measuring each one took most of a long page's time.
if (typeof window !== 'undefined') {
  const supports = (property: string) => property === 'field-sizing';
  Object.assign(window, { CSS: { ...window.CSS, supports } });
}
