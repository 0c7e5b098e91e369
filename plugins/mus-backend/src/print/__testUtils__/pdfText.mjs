import { buffer } from 'node:stream/consumers';
import { getDocumentProxy } from 'unpdf';

// A process of its own: pdf.js is a module, and the tests run as scripts.
const pdf = await getDocumentProxy(new Uint8Array(await buffer(process.stdin)));
const { info } = await pdf.getMetadata();
const pages = [];
for (let number = 1; number <= pdf.numPages; number += 1) {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  pages.push({
    width,
    height,
    text: items.map(item => item.str + (item.hasEOL ? '\n' : '')).join(''),
    rightmost: Math.max(
      ...items.map(({ transform, width: wide }) => transform[4] + wide),
    ),
  });
}
process.stdout.write(JSON.stringify({ info, pages }));
