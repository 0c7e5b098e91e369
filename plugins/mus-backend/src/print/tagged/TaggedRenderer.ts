import Renderer from 'pdfmake/js/Renderer';
import { Tag } from './Tag';
import { DrawnLine, MarkedContent, StructureElement } from './TaggableDocument';

/**
 * Draws laid out pages and tells which piece belongs to which part of the
 * document. What carries no tag (rules, bands, page headers and footers, the
 * head of a table once more on its next page) is decoration.
 */
export class TaggedRenderer extends Renderer {
  readonly #marks = new Map<Tag, MarkedContent[]>();
  readonly #drawn = new WeakSet<object>();
  #open: { readonly page: object; readonly part: Tag | null } | null = null;

  renderPages(pages: readonly unknown[]): void {
    super.renderPages(pages);
    this.#close();
  }

  renderLine(line: DrawnLine, x: number, y: number): void {
    this.#turnTo(this.#partOf(line));
    super.renderLine(line, x, y);
  }

  renderVector(vector: unknown): void {
    this.#turnTo(null);
    super.renderVector(vector);
  }

  /** Writes the structure in the order it is read. */
  addStructure(root: Tag): void {
    this.pdfDocument.addStructure(this.#elementOf(root));
  }

  #partOf({ inlines: [first] }: DrawnLine): Tag | null {
    if (!first?.tag || this.#drawn.has(first)) return null;
    this.#drawn.add(first);
    return first.tag;
  }

  #close(): void {
    // What is open at the end of a page ends with it.
    if (this.#open?.page === this.pdfDocument.page)
      this.pdfDocument.endMarkedContent();
    this.#open = null;
  }

  #turnTo(part: Tag | null): void {
    const { page } = this.pdfDocument;
    const open = this.#open;
    if (open !== null && open.page === page && open.part === part) return;
    this.#close();
    this.#open = { page, part };
    if (part === null) {
      this.pdfDocument.markContent('Artifact', { type: 'Layout' });
      return;
    }
    const mark = this.pdfDocument.markStructureContent(part.role);
    this.#marks.set(part, [...(this.#marks.get(part) ?? []), mark]);
  }

  #elementOf(part: Tag): StructureElement {
    const { role, scope, children } = part;
    const element = this.pdfDocument.struct(role, { scope });
    for (const mark of this.#marks.get(part) ?? []) element.add(mark);
    for (const child of children) element.add(this.#elementOf(child));
    element.end();
    return element;
  }
}
