import type { Span } from '../reading.js';

/** A stretch to be written otherwise. */
export interface Change extends Span {
  readonly by: string;
}

/** A text written otherwise, and where its places stand in the text that it was made from. */
export interface Rewriting {
  readonly text: string;
  /** Place of the character at a place: what was left out before it stays outside. */
  readonly startOf: (at: number) => number;
  /** Place after the character before a place: what was left out after it stays outside. */
  readonly endOf: (at: number) => number;
}

/** A stretch that stands in both texts; the same length in both unless it was changed. */
interface Piece {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

/** @param changes in order, without overlap */
export function rewrite(text: string, changes: readonly Change[]): Rewriting {
  const written: string[] = [];
  const pieces: Piece[] = [];
  let [from, at] = [0, 0];
  const add = (piece: string, start: number, end: number) => {
    if (piece === '') return;
    written.push(piece);
    pieces.push({ at, length: piece.length, from: start, to: end });
    at += piece.length;
  };
  for (const { start, end, by } of changes) {
    if (start < from) continue;
    add(text.slice(from, start), from, start);
    add(by, start, end);
    from = end;
  }
  add(text.slice(from), from, text.length);
  return {
    text: written.join(''),
    startOf: (place) => (place <= 0 ? 0 : placeIn(pieces, place, text.length)),
    endOf: (place) => (place <= 0 ? 0 : endIn(pieces, place)),
  };
}

/** One rewriting after the other. */
export function chain(first: Rewriting, second: Rewriting): Rewriting {
  return {
    text: second.text,
    startOf: (at) => first.startOf(second.startOf(at)),
    endOf: (at) => first.endOf(second.endOf(at)),
  };
}

function placeIn(pieces: readonly Piece[], place: number, length: number): number {
  const piece = pieceAt(pieces, place);
  if (!piece) return length;
  return Math.min(piece.from + place - piece.at, Math.max(piece.from, piece.to - 1));
}

function endIn(pieces: readonly Piece[], place: number): number {
  const piece = pieceAt(pieces, place - 1) ?? pieces.at(-1);
  if (!piece) return 0;
  const isLast = place - piece.at >= piece.length;
  return isLast ? piece.to : Math.min(piece.from + place - piece.at, piece.to);
}

/** The piece that holds a place of the new text. */
function pieceAt(pieces: readonly Piece[], place: number): Piece | undefined {
  let [low, high] = [0, pieces.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (!piece) return undefined;
    if (place < piece.at) high = middle - 1;
    else if (place >= piece.at + piece.length) low = middle + 1;
    else return piece;
  }
  return undefined;
}
