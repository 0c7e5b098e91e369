import pdfmake from 'pdfmake';
import { toDefinition } from './definition';
import { PrintDocument } from './PrintDocument';

const roboto = (name: string) =>
  require.resolve(`pdfmake/fonts/Roboto/Roboto-${name}.ttf`);
const emoji =
  require.resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf');

const fonts = {
  Text: {
    normal: roboto('Regular'),
    bold: roboto('Medium'),
    italics: roboto('Italic'),
    bolditalics: roboto('MediumItalic'),
  },
  Emoji: { normal: emoji, bold: emoji, italics: emoji, bolditalics: emoji },
};

const fontFiles = new Set(Object.values(fonts).flatMap(Object.values));

pdfmake.setFonts(fonts);
// A document brings nothing in from elsewhere: its own fonts, and no address.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(path => fontFiles.has(path));

let queue: Promise<unknown> = Promise.resolve();

/**
 * Sets a document as PDF: fonts embedded, language and title told to the
 * reader's program, page numbers. One after the other, so that many at once
 * do not hold up everybody else. Data in, bytes out: nothing is stored.
 */
export function renderPdf(document: PrintDocument): Promise<Buffer> {
  const render = queue.then(() =>
    pdfmake.createPdf(toDefinition(document)).getBuffer(),
  );
  queue = render.catch(() => undefined);
  return render;
}
