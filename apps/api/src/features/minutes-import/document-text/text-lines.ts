import { toUSVString } from 'node:util';

/** White space that a browser shows as one space; the space that does not break is no different to a reader. */
const SPACES = /[ \t\n\r\f\u00a0]+/g;
/** Control characters, which no text holds. */
const UNWANTED = /[^\P{Cc}\t\n\f\r]/gu;
const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;

/** Some pages number the entries of a numbered list in words too. */
const NUMBER = /^\d{1,3}\. $/;
const OWN_NUMBER = /^\d{1,3}[.)](?: |$)/;

type Pending = 'nothing' | 'gap' | 'space' | 'tab' | 'line' | 'paragraph';

/** Which of two that meet is written. */
const STRENGTH: Readonly<Record<Pending, number>> = { nothing: 0, gap: 1, space: 2, tab: 3, line: 4, paragraph: 5 };
const WRITTEN = { nothing: '', gap: ' ', space: ' ', tab: '', line: '\n', paragraph: '\n\n' } as const;

interface Cell {
  hasWords: boolean;
  /** Whether its words stand on several lines. */
  isBroken: boolean;
}

/** Puts a text together as a browser shows it: what stands between two words is written when the second comes. */
export class TextLines {
  private readonly pieces: string[] = [];
  private pending: Pending = 'nothing';
  private marker = '';
  private cell: Cell | null = null;
  private tabs = 0;
  /** Enough of the end of what was written to see the last sign of it. */
  private tail = '';

  /** Words of one element, white space run together. */
  words(text: string): void {
    const run = text.replace(UNWANTED, '').replace(SPACES, ' ');
    if (run.startsWith(' ')) this.separate('space');
    const words = run.trim();
    if (words !== '') this.put(words);
    if (run.endsWith(' ')) this.separate('space');
  }

  /** Text whose spaces and line ends count. */
  verbatim(text: string): void {
    const lines = text.replace(UNWANTED, '').split(/\r\n?|\n/);
    lines.forEach((line, at) => {
      if (at > 0) this.breakLine();
      if (line !== '') this.put(line);
    });
  }

  /** The edge of an element within a line: no space where it parts a word. */
  edge(): void {
    this.separate('gap');
  }

  space(): void {
    this.separate('space');
  }

  /** A line end that somebody put: two of them leave a line blank. */
  breakLine(): void {
    if (this.pending === 'line') this.pending = 'paragraph';
    else this.separate('line');
  }

  /** The edge of a block. In a cell blocks follow closely, and the first begins where the cell does. */
  endBlock(space: 'line' | 'paragraph'): void {
    if (this.cell === null) this.separate(space);
    else if (this.cell.hasWords) this.separate('line');
  }

  startRow(): void {
    this.cell = null;
    this.tabs = 0;
    this.separate('line');
  }

  /** A cell that is not the first of its row. Empty cells at the beginning of a line count where columns have heads. */
  nextCell(isHead: boolean): void {
    const { cell } = this;
    this.cell = { hasWords: false, isBroken: false };
    if (cell?.isBroken === true) return this.separate('line');
    if (cell?.hasWords === true || this.pending === 'tab') this.pending = 'tab';
    else if (!isHead) return;
    this.tabs += 1;
  }

  firstCell(): void {
    this.cell = { hasWords: false, isBroken: false };
  }

  /** After a table that stands in a cell of another, the words go on below it. */
  endTable(isInner: boolean): void {
    this.cell = isInner ? { hasWords: true, isBroken: true } : null;
    this.tabs = 0;
    this.separate(isInner ? 'line' : 'paragraph');
  }

  /** Stands before the next words: the number of a list. */
  mark(marker: string): void {
    this.endBlock('line');
    this.marker = marker;
  }

  /** A list entry without words shows nothing. */
  unmark(): void {
    this.marker = '';
  }

  result(): string {
    return toUSVString(this.pieces.join(''));
  }

  private separate(pending: Pending): void {
    if (STRENGTH[pending] > STRENGTH[this.pending]) this.pending = pending;
  }

  private put(words: string): void {
    const isNumbered = NUMBER.test(this.marker) && OWN_NUMBER.test(words);
    const written = isNumbered ? words : this.marker + words;
    const between = this.between(written);
    this.pieces.push(between, written);
    if (this.cell !== null) {
      this.cell.isBroken ||= this.cell.hasWords && between.startsWith('\n');
      this.cell.hasWords = true;
    }
    this.marker = '';
    this.pending = 'nothing';
    this.tabs = 0;
    this.tail = written.slice(-2);
  }

  private between(next: string): string {
    const tabs = '\t'.repeat(this.tabs);
    if (this.pieces.length === 0) return tabs;
    if (this.pending === 'gap' && WORD_END.test(this.tail) && WORD_START.test(next)) return '';
    return WRITTEN[this.pending] + tabs;
  }
}
