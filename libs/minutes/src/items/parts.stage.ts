import type { Part, Span } from '../reading.js';
import type { Rewriting } from '../text/rewriting.js';
import type { ItemBlock } from './item-split.stage.js';
import type { Outline } from './outline.stage.js';

/** Says of every stretch of the document what it is, pages apart; without gap or overlap. */
export function coverParts(outline: Outline, blocks: readonly ItemBlock[], { text, startOf }: Rewriting): Part[] {
  const { contents: listed, tail } = outline;
  const close = tail[0]?.start ?? text.length;
  const first = blocks[0]?.start ?? close;
  const contents = listed === null ? first : Math.min(listed.start, first);
  const items = blocks.map(({ start }, item) => ({ kind: 'item' as const, item, start }));
  const opening: Omit<Part, 'end'>[] = [
    { kind: 'head', item: null, start: 0 },
    { kind: 'contents', item: null, start: contents },
    ...items,
    { kind: 'tail', item: null, start: close },
  ];
  const placeOf = (place: number | undefined) => startOf(place ?? text.length);
  return opening.map((part, at) => ({ ...part, start: placeOf(part.start), end: placeOf(opening[at + 1]?.start) }));
}

/** Takes the heads and feet of pages out of the parts: before, page, after. The last part ends with the document. */
export function cutPages(parts: readonly Part[], pages: readonly Span[], length: number): Part[] {
  const cut: Part[] = [];
  let next = 0;
  parts.forEach((part, at) => {
    const end = at === parts.length - 1 ? length : part.end;
    let from = part.start;
    for (let page = pages[next]; page && page.start < end; page = pages[next]) {
      const span: Span = { start: Math.max(page.start, from), end: Math.min(page.end + 1, end) };
      cut.push({ ...part, start: from, end: span.start }, { kind: 'page', item: null, ...span });
      from = span.end;
      next += 1;
    }
    cut.push({ ...part, start: from, end });
  });
  return cut.filter(({ start, end }) => end > start);
}
