import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** One page as it was read. */
export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** Where the text ends on the right, in points. */
  readonly rightmost: number;
}

/** A PDF as another library than ours reads it. */
export function readPdf(bytes: Buffer) {
  const script = path.join(__dirname, 'pdfText.mjs');
  const said = execFileSync(process.execPath, [script], {
    input: bytes,
    maxBuffer: 64 * 1024 * 1024,
  });
  const { info, pages } = JSON.parse(said.toString('utf8')) as {
    info: Record<string, string>;
    pages: ReadPage[];
  };
  return { info, pages, text: pages.map(({ text }) => text).join('\n') };
}
