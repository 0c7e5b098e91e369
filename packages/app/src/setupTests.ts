import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// A page with its router and translations takes seconds on a busy machine.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000 });
