import type { Run } from './minutes-blocks.js';

/** A passage that is marked in the document. */
export interface MarkedPassage {
  id: string;
  start: number;
  end: number;
  /** Shown as a small number in front of it. */
  number?: number;
  tone?: 'asks' | 'off';
}

export interface Piece {
  start: number;
  end: number;
  /** The marked passage that this piece belongs to; null is plain text. */
  passage: MarkedPassage | null;
}

/** The innermost passage at an offset: of those that hold it, the one that starts last, then the shortest. */
function passageAt(passages: readonly MarkedPassage[], offset: number): MarkedPassage | null {
  let best: MarkedPassage | null = null;
  for (const passage of passages) {
    if (passage.start > offset || passage.end <= offset) continue;
    const narrower =
      best === null || passage.start > best.start || (passage.start === best.start && passage.end < best.end);
    if (narrower) best = passage;
  }
  return best;
}

/** Cuts shown runs where passages begin and end; neighbours of one passage are joined where they touch. */
export function piecesOf(runs: readonly Run[], passages: readonly MarkedPassage[]): Piece[] {
  const pieces: Piece[] = [];
  for (const run of runs) {
    const inside = passages.filter((passage) => passage.start < run.end && passage.end > run.start);
    const cuts = new Set([run.start, run.end]);
    for (const passage of inside) {
      if (passage.start > run.start) cuts.add(passage.start);
      if (passage.end < run.end) cuts.add(passage.end);
    }
    const sorted = [...cuts].sort((left, right) => left - right);
    for (const [index, start] of sorted.entries()) {
      const end = sorted[index + 1];
      if (end !== undefined) pieces.push({ start, end, passage: passageAt(inside, start) });
    }
  }
  return pieces;
}

/** Pieces in a row of the same passage make one mark. */
export function groupedPieces(pieces: readonly Piece[]): { passage: MarkedPassage | null; pieces: Piece[] }[] {
  const groups: { passage: MarkedPassage | null; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last !== undefined && last.passage?.id === piece.passage?.id) last.pieces.push(piece);
    else groups.push({ passage: piece.passage, pieces: [piece] });
  }
  return groups;
}

/** The passages of one and the same stretch. */
export function sameStretch(passages: readonly MarkedPassage[], one: MarkedPassage): MarkedPassage[] {
  return passages.filter((passage) => passage.start === one.start && passage.end === one.end);
}
