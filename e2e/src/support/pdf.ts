import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { getDocumentProxy } from 'unpdf';

/** A PDF that the person was given, as another library than ours reads it. */
interface Paper {
  readonly fileName: string;
  /** Width and height of each page, in millimetres. */
  readonly sizes: ReadonlyArray<readonly [number, number]>;
  /** All its words, with single spaces. */
  readonly text: string;
}

const millimetres = (points: number) => Math.round((points / 72) * 25.4);

/** Presses the button and reads the PDF that comes. */
export async function paperFrom(page: Page, button: string): Promise<Paper> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await coming;
  const bytes = await readFile(await file.path());
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const sizes: Array<readonly [number, number]> = [];
  const words: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    sizes.push([millimetres(width), millimetres(height)]);
    const { items } = await sheet.getTextContent();
    for (const item of items)
      if ('str' in item) words.push(item.str, item.hasEOL ? ' ' : '');
    words.push(' ');
  }
  const text = words.join('').replace(/\s+/g, ' ');
  return { fileName: file.suggestedFilename(), sizes, text };
}
