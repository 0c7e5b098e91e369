/** `npm run capabilities`: writes docs/capabilities.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { page, pagePath } from './page.mjs';

mkdirSync(dirname(pagePath), { recursive: true });
writeFileSync(pagePath, page());
