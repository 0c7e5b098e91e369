import { getDocumentProxy } from 'unpdf';

interface Item {
  str: string;
  hasEOL: boolean;
  transform: number[];
  width: number;
}

/** A PDF as another library than ours reads it. */
export async function readPdf(bytes: Buffer) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = (await pdf.getMetadata()) as {
    info: Record<string, string>;
  };
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const items = (await page.getTextContent()).items as Item[];
    pages.push({
      width,
      height,
      text: items.map(item => item.str + (item.hasEOL ? '\n' : '')).join(''),
      rightmost: Math.max(
        ...items.map(({ transform, width: wide }) => transform[4] + wide),
      ),
    });
  }
  return { info, pages, text: pages.map(({ text }) => text).join('\n') };
}
