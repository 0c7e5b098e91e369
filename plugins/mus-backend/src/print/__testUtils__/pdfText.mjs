import { buffer } from 'node:stream/consumers';
import { getDocumentProxy } from 'unpdf';

// A process of its own: pdf.js is a module, and the tests run as scripts.
const pdf = await getDocumentProxy(new Uint8Array(await buffer(process.stdin)));
const { info } = await pdf.getMetadata();
const mark = await pdf.getMarkInfo();
const pages = [];

/** What is written under each mark, and outside all of them. */
function markedTexts(items) {
  const texts = {};
  const open = [];
  for (const item of items) {
    if (item.type === 'endMarkedContent') open.pop();
    else if (item.type) open.push(item.id ?? item.tag);
    else {
      const key = open.at(-1) ?? 'unmarked';
      texts[key] = `${texts[key] ?? ''}${item.str}${item.hasEOL ? '\n' : ''}`;
    }
  }
  return texts;
}

for (let number = 1; number <= pdf.numPages; number += 1) {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const marked = await page.getTextContent({ includeMarkedContent: true });
  pages.push({
    width,
    height,
    text: items.map(item => item.str + (item.hasEOL ? '\n' : '')).join(''),
    marks: markedTexts(marked.items),
    structure: await page.getStructTree(),
    rightmost: Math.max(
      ...items.map(({ transform, width: wide }) => transform[4] + wide),
    ),
  });
}
process.stdout.write(JSON.stringify({ info, mark, pages }));
