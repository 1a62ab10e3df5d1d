import { Parser } from 'htmlparser2';
import { UnreadableDocument } from '../../../platform/documents/document-problem.js';
import {
  BLOCKS,
  isHidden,
  listState,
  markerOf,
  PARAGRAPHS,
  UNSEEN,
  type Attributes,
  type ListState,
} from './html-elements.js';
import { TextLines } from './text-lines.js';

/** Far above what people nest; the parser looks through all of them at each that opens. */
const DEEPEST = 30_000;
const PIECE = 65_536;

/**
 * The text that a browser would show: no element is kept, whatever their number or depth.
 * On pages that people made an element that ends before a mark or a space stands apart from it, as its tag does;
 * `isExact` is for pages that a program made of words that hold all their spaces.
 */
export function htmlText(html: string, isExact = false): string {
  const seen = new SeenText(isExact);
  const parser = new Parser(seen, { decodeEntities: true });
  for (let at = 0; at < html.length; at += PIECE) parser.write(html.slice(at, at + PIECE));
  parser.end();
  return seen.text();
}

/** Follows the elements as they open and close. */
class SeenText {
  private readonly lines = new TextLines();
  private readonly lists: ListState[] = [];
  private depth = 0;
  /** How deep the element is that hides what it holds. */
  private hiddenFrom = Infinity;
  private verbatimFrom = Infinity;
  private tables = 0;
  private isFirstCell = true;

  constructor(private readonly isExact: boolean) {}

  text(): string {
    return this.lines.result();
  }

  onopentag(name: string, attributes: Attributes): void {
    this.depth += 1;
    if (this.depth > DEEPEST) throw new UnreadableDocument({ code: 'minutes.too-complex' });
    if (this.depth > this.hiddenFrom) return;
    if (UNSEEN.has(name) || isHidden(attributes)) this.hiddenFrom = this.depth;
    else this.open(name, attributes);
  }

  ontext(text: string): void {
    if (this.depth >= this.hiddenFrom) return;
    if (this.depth >= this.verbatimFrom) this.lines.verbatim(text);
    else this.lines.words(text);
  }

  oncomment(): void {
    if (this.depth < this.hiddenFrom) this.edge('');
  }

  onclosetag(name: string): void {
    if (this.depth < this.hiddenFrom) this.close(name);
    if (this.depth === this.hiddenFrom) {
      this.hiddenFrom = Infinity;
      this.edge('');
    }
    if (this.depth === this.verbatimFrom) this.verbatimFrom = Infinity;
    this.depth -= 1;
  }

  private open(name: string, attributes: Attributes): void {
    if (name === 'pre') this.verbatimFrom = Math.min(this.verbatimFrom, this.depth);
    if (name === 'br') this.lines.breakLine();
    else if (name === 'ol' || name === 'ul') this.openList(name, attributes);
    else if (name === 'li') this.openEntry(attributes);
    else if (name === 'td' || name === 'th') this.openCell(name);
    else if (name === 'tr') this.openRow();
    else if (name === 'table') this.openTable();
    else this.edge(name);
  }

  private close(name: string): void {
    if (name === 'ol' || name === 'ul') this.closeList();
    else if (name === 'li') this.closeEntry();
    else if (name === 'table') this.closeTable();
    else if (name !== 'td' && name !== 'th' && name !== 'tr' && name !== 'br') this.edge(name);
  }

  private edge(name: string): void {
    if (PARAGRAPHS.has(name)) this.lines.endBlock(this.lists.length > 0 ? 'line' : 'paragraph');
    else if (BLOCKS.has(name)) this.lines.endBlock('line');
    else if (this.isExact) return;
    else if (name === 'sup' || name === 'sub' || name === 'img' || name === 'input') this.lines.space();
    else if (name !== 'wbr') this.lines.edge();
  }

  private openList(name: string, attributes: Attributes): void {
    this.lines.endBlock(this.lists.length > 0 ? 'line' : 'paragraph');
    this.lists.push(listState(name, attributes));
  }

  private closeList(): void {
    this.lists.pop();
    this.lines.endBlock(this.lists.length > 0 ? 'line' : 'paragraph');
  }

  private openEntry(attributes: Attributes): void {
    const list = this.lists.at(-1);
    this.lines.mark(list === undefined ? '• ' : markerOf(list, attributes));
  }

  private closeEntry(): void {
    this.lines.unmark();
    this.lines.endBlock('line');
  }

  private openTable(): void {
    this.tables += 1;
    this.lines.endBlock('paragraph');
    this.isFirstCell = true;
  }

  private closeTable(): void {
    this.tables = Math.max(0, this.tables - 1);
    this.lines.endTable(this.tables > 0);
    this.isFirstCell = false;
  }

  private openRow(): void {
    this.lines.startRow();
    this.isFirstCell = true;
  }

  private openCell(name: string): void {
    if (this.isFirstCell) this.lines.firstCell();
    else this.lines.nextCell(name === 'th');
    this.isFirstCell = false;
  }
}
