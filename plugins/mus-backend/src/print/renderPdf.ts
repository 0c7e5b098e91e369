import { toDefinition } from './definition';
import { PrintDocument } from './PrintDocument';
import { drawPdf } from './tagged/drawPdf';

const roboto = (name: string) =>
  require.resolve(`pdfmake/fonts/Roboto/Roboto-${name}.ttf`);
const emoji =
  require.resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf');

const files = {
  Text: {
    normal: roboto('Regular'),
    bold: roboto('Medium'),
    italics: roboto('Italic'),
    bolditalics: roboto('MediumItalic'),
  },
  Emoji: { normal: emoji, bold: emoji, italics: emoji, bolditalics: emoji },
};

const fontFiles = new Set(Object.values(files).flatMap(Object.values));

// A document brings nothing in from elsewhere: its own fonts, and no address.
const fonts = { files, mayRead: (path: string) => fontFiles.has(path) };

let queue: Promise<unknown> = Promise.resolve();

/**
 * Sets a document as PDF: fonts embedded; structure, language and title told
 * to the reader's program; page numbers. One after the other, so that many at
 * once do not hold up everybody else. Data in, bytes out: nothing is stored.
 */
export function renderPdf(document: PrintDocument): Promise<Buffer> {
  const render = queue.then(() => drawPdf(toDefinition(document), fonts));
  queue = render.catch(() => undefined);
  return render;
}
