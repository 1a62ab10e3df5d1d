import type { Part, Span } from '../reading.js';
import type { Line } from '../text/lines.js';
import type { SplitDocument } from './item-split.stage.js';

/** Says of every stretch of the document what it is; without gap or overlap. */
export function coverParts(pages: readonly Line[], split: SplitDocument, length: number): Part[] {
  const first = split.items[0]?.start ?? length;
  const contents = split.contents === null ? first : Math.min(split.contents.start, first);
  const items = split.items.map((item, index): Part => ({
    kind: 'item',
    item: index,
    start: item.start,
    end: item.end,
  }));
  const parts: Part[] = [
    { kind: 'head', item: null, start: 0, end: contents },
    { kind: 'contents', item: null, start: contents, end: first },
    ...items,
    { kind: 'tail', item: null, start: Math.max(first, split.tail), end: length },
  ];
  return cutPages(parts, pages).filter(({ start, end }) => end > start);
}

/** Takes the page numbers out of the parts: before, page, after. */
function cutPages(parts: readonly Part[], pages: readonly Line[]): Part[] {
  const cut: Part[] = [];
  let next = 0;
  for (const part of parts) {
    let from = part.start;
    for (let page = pages[next]; page && page.start < part.end; page = pages[next]) {
      const span: Span = { start: Math.max(page.start, from), end: Math.min(page.end + 1, part.end) };
      cut.push({ ...part, start: from, end: span.start }, { kind: 'page', item: null, ...span });
      from = span.end;
      next += 1;
    }
    cut.push({ ...part, start: from });
  }
  return cut;
}
