import type { Part, Span } from '../reading.js';
import type { Line } from '../text/lines.js';
import type { ItemBlock } from './item-split.stage.js';
import type { Outline } from './outline.stage.js';

/** Says of every stretch of the document what it is; without gap or overlap. */
export function coverParts(
  pages: readonly Line[],
  { contents: listed, tail }: Outline,
  blocks: readonly ItemBlock[],
  length: number,
): Part[] {
  const first = blocks[0]?.start ?? length;
  const contents = listed === null ? first : Math.min(listed.start, first);
  const items = blocks.map(({ start, end }, item): Part => ({ kind: 'item', item, start, end }));
  const parts: Part[] = [
    { kind: 'head', item: null, start: 0, end: contents },
    { kind: 'contents', item: null, start: contents, end: first },
    ...items,
    { kind: 'tail', item: null, start: Math.max(first, tail[0]?.start ?? length), end: length },
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
