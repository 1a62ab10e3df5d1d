import type { Span } from '../reading.js';
import type { SectionBlock } from '../sections/sections.stage.js';
import type { Line } from '../text/lines.js';
import { trimSpan } from '../text/passage.js';
import { findRecommendingVerb, type RecommendingVerb } from './recommender.js';

/** One point of a recommendation, with its number where it has one. */
export interface Point extends Span {
  readonly ordinal: number | null;
  /** Neither numbered nor opened by "at": a point only where it asks for something. */
  readonly lone?: boolean;
}

/** Cuts a recommendation section into its points: numbered, with dots, or one that goes on from "indstiller, at". */
export function splitPoints(text: string, block: SectionBlock): Point[] {
  const verb = findRecommendingVerb(text, block);
  const lines = linesAfter(block, verb);
  const opening = verb ? openingPoint(text, verb) : null;
  const points = opening ? [opening] : [];
  let previous: Line | null = null;
  for (const line of lines) {
    if (line.blank || line.table) continue;
    const last = points.at(-1);
    if (opensPoint(line)) points.push({ start: line.bodyStart, end: line.textEnd, ordinal: line.ordinal });
    else if (last && goesOn(text, last, line, previous)) points[points.length - 1] = { ...last, end: line.textEnd };
    previous = line;
  }
  if (points.length === 0) points.push(...lonePoint(text, lines, verb));
  const written = points.map((point) => ({ ...point, ...trimSpan(text, point.start, point.end) }));
  return dropLeads(
    text,
    written.filter(({ start, end }) => end > start),
  );
}

/** A point without "at" is no longer than this. */
const LONGEST_LONE = 400;
const LETTER = /\p{L}/u;

/** `Direktøren indstiller planen til godkendelse.`, `Til drøftelse.`: one point in the section's own words. */
function lonePoint(text: string, lines: readonly Line[], verb: RecommendingVerb | null): Point[] {
  const written = lines.filter(({ blank, table }) => !blank && !table);
  const spans = [...(verb ? [{ textStart: verb.end, textEnd: verb.line.textEnd }] : []), ...written];
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return [];
  const words = text.slice(first.textStart, last.textEnd);
  const isPoint = words.length <= LONGEST_LONE && LETTER.test(words) && !words.endsWith(':');
  return isPoint ? [{ start: first.textStart, end: last.textEnd, ordinal: null, lone: true }] : [];
}

function linesAfter(block: SectionBlock, verb: RecommendingVerb | null): readonly Line[] {
  if (!verb) return block.lines;
  return block.lines.slice(block.lines.indexOf(verb.line) + 1);
}

/** `indstiller, at sagen drøftes.` on one line. */
function openingPoint(text: string, verb: RecommendingVerb): Point | null {
  const end = verb.line.textEnd;
  let start = verb.end;
  while (start < end && ' ,:;\t'.includes(text.charAt(start))) start += 1;
  return start < end && /^(?:at(?: |$)|over for |overfor )/i.test(text.slice(start, Math.min(end, start + 9)))
    ? { start, end, ordinal: null }
    : null;
}

function opensPoint(line: Line): boolean {
  return line.ordinal !== null || line.bullet || /^at /i.test(line.plain.slice(0, 3));
}

/** The same point on the next line; after a blank line only where it broke off in mid-sentence. */
function goesOn(text: string, last: Span, line: Line, previous: Line | null): boolean {
  if (isLead(text, last)) return true;
  const adjoining = previous !== null && line.index === previous.index + 1;
  const open = last.end <= last.start || !'.!?'.includes(text.charAt(last.end - 1));
  return adjoining
    ? open || /^[a-zæøå]/.test(line.plain)
    : open && (last.end <= last.start || /^[a-zæøå]/.test(line.plain));
}

/** `indstiller, at` at the end of a line: the points follow. */
function isLead(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).toLowerCase().trim() === 'at';
}

/** "at Chefforum" before a list is the list's beginning and no point of its own. */
function dropLeads(text: string, points: readonly Point[]): Point[] {
  const [first, second] = points;
  if (!first || !second || first.ordinal !== null) return [...points];
  if (isLead(text, first)) return points.slice(1);
  if (second.ordinal === null) return [...points];
  const words = text.slice(first.start, first.end).replace(/[:,]$/, '').split(/\s/);
  return words.length <= 4 ? points.slice(1) : [...points];
}
