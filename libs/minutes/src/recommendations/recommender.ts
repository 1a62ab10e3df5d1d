import type { SectionBlock } from '../sections/sections.stage.js';
import { cleanText } from '../text/characters.js';
import type { Line } from '../text/lines.js';
import { NOBODY_RECOMMENDS, RECOMMENDED_VERBS, RECOMMENDING_VERBS } from './asks.vocabulary.js';

const LONGEST = 300;

/** The verb that parts who recommends from what: its place in the text. */
export interface RecommendingVerb {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
}

/** Lines that a long office may be broken over before the verb. */
const MOST_LINES = 3;

/** Who recommends, as written: `Kommunaldirektøren`; null where nobody is named. */
export function readRecommender(text: string, block: SectionBlock): string | null {
  const verb = findRecommendingVerb(text, block);
  if (!verb) return recommenderOfHeading(block.heading);
  const who = cleanText(text.slice(startOfSubject(text, block, verb.line), verb.start))
    .replace(/[,;:]$/, '')
    .trim();
  const isNobody = who === '' || (NOBODY_RECOMMENDS as readonly string[]).includes(who.toLowerCase());
  return isNobody ? recommenderOfHeading(block.heading) : who;
}

/** `Indstilling fra kommunaldirektøren` */
function recommenderOfHeading(heading: string): string | null {
  const [, who] = /^indstilling fra (.{3,80})$/i.exec(heading) ?? [];
  return who === undefined ? null : who.replace(/ ?:$/, '');
}

/** Where the words before the verb begin: a line or two above it, where these are no sentences. */
function startOfSubject(text: string, { lines }: SectionBlock, line: Line): number {
  const before = lines.slice(0, lines.indexOf(line)).filter(({ blank }) => !blank);
  const goesOn = before.every(
    ({ textEnd, ordinal, bullet }) => !bullet && ordinal === null && !'.:;'.includes(text.charAt(textEnd - 1)),
  );
  const first = before.length < MOST_LINES && goesOn ? before[0] : undefined;
  return first?.textStart ?? line.textStart;
}

/** The first line of the section that says who recommends; else the first that says that it is recommended. */
export function findRecommendingVerb(text: string, block: SectionBlock): RecommendingVerb | null {
  return findLine(text, block, RECOMMENDING_VERBS) ?? findLine(text, block, RECOMMENDED_VERBS);
}

function findLine(text: string, block: SectionBlock, verbs: readonly string[]): RecommendingVerb | null {
  for (const line of block.lines) {
    const isPoint = line.blank || line.ordinal !== null || line.bullet || /^at /i.test(line.plain.slice(0, 3));
    const verb = isPoint ? null : findVerb(text, line.textStart, line.textEnd, verbs);
    if (verb) return { line, ...verb };
  }
  return null;
}

function findVerb(
  text: string,
  from: number,
  to: number,
  verbs: readonly string[],
): { start: number; end: number } | null {
  const lower = text.slice(from, Math.min(to, from + LONGEST)).toLowerCase();
  for (const verb of verbs) {
    const at = lower.indexOf(verb);
    const ends =
      at >= 0 && !/[a-zæøå]/.test(lower.charAt(at + verb.length)) && (at === 0 || /\s/.test(lower.charAt(at - 1)));
    if (ends) return { start: from + at, end: from + at + verb.length };
  }
  return null;
}
