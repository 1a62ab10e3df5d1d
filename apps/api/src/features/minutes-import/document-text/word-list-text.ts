import { levelOf, WordLists, type ListPlace } from './word-lists.js';
import { readXml } from './xml-elements.js';

/** Stands before what this file wrote, one sign for each list; documents do not use these signs. */
const MARKS = /[\ue000-\ue0ff]/g;
const markOf = (order: number): string => String.fromCharCode(0xe000 + (order % 0x100));

interface Insertion {
  readonly at: number;
  readonly label: string;
}

/** The document with the number or mark of each list entry written into its paragraph. */
export function withListNumbers(document: string, numbering: string, styles: string): string {
  const paragraphs = new Paragraphs(new WordLists(numbering, styles));
  readXml(
    document,
    (name, attributes, place) => paragraphs.open(name, attributes['w:val'], place.start),
    (name, place) => paragraphs.close(name, place.end),
  );
  return withInsertions(document, paragraphs.insertions);
}

/** Follows the paragraphs: each is settled when its properties end, or its words begin. */
class Paragraphs {
  readonly insertions: Insertion[] = [];
  private place: ListPlace | null = null;
  /** What a paragraph was before somebody changed it counts no more. */
  private isPast = false;

  constructor(private readonly lists: WordLists) {}

  open(name: string, value: string | undefined, start: number): void {
    if (name === 'w:p') this.place = { style: undefined, list: undefined, level: 0 };
    else if (name === 'w:pPrChange') this.isPast = true;
    else if (this.place !== null && !this.isPast) this.property(name, value, this.place, start);
  }

  close(name: string, end: number): void {
    if (name === 'w:pPrChange') this.isPast = false;
    else if (name === 'w:pPr' && !this.isPast) this.settle(end);
    else if (name === 'w:p') this.place = null;
  }

  private property(name: string, value: string | undefined, place: ListPlace, start: number): void {
    if (name === 'w:pStyle') this.place = { ...place, style: value };
    else if (name === 'w:numId') this.place = { ...place, list: value };
    else if (name === 'w:ilvl') this.place = { ...place, level: levelOf(value) };
    else if (name === 'w:r') this.settle(start);
  }

  private settle(at: number): void {
    const next = this.place === null ? null : this.lists.next(this.place);
    if (next !== null) this.insertions.push({ at, label: markOf(next.order) + next.label });
    this.place = null;
  }
}

function withInsertions(document: string, insertions: readonly Insertion[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { at, label } of insertions) {
    const escaped = label.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    pieces.push(document.slice(from, at), `<w:r><w:t xml:space="preserve">${escaped}</w:t></w:r>`);
    from = at;
  }
  return [...pieces, document.slice(from)].join('');
}

/** Entries of one list follow one another closely, whatever their paragraphs do. */
export function withCloseLists(text: string): string {
  const blocks = text.split('\n\n');
  const isEntry = (at: number): boolean => at > 0 && blocks[at]?.search(MARKS) === 0;
  return blocks
    .map((block, at) => (isEntry(at) && block.charAt(0) === blocks[at - 1]?.charAt(0) ? `\n${block}` : `\n\n${block}`))
    .join('')
    .slice(2)
    .replace(MARKS, '');
}
