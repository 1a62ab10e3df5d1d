import type { SectionBlock } from '../sections/sections.stage.js';
import { cleanText } from '../text/characters.js';
import type { Line } from '../text/lines.js';
import { NOBODY_RECOMMENDS, RECOMMENDING_VERBS } from './asks.vocabulary.js';

const LONGEST = 300;

/** The verb that parts who recommends from what: its place in the text. */
export interface RecommendingVerb {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
}

/** Who recommends, as written: `Kommunaldirektøren`; null where nobody is named. */
export function readRecommender(text: string, block: SectionBlock): string | null {
  const verb = findRecommendingVerb(text, block);
  if (!verb) return null;
  const who = cleanText(text.slice(verb.line.textStart, verb.start))
    .replace(/[,;:]$/, '')
    .trim();
  return who === '' || (NOBODY_RECOMMENDS as readonly string[]).includes(who.toLowerCase()) ? null : who;
}

/** The first line of the section that says who recommends. */
export function findRecommendingVerb(text: string, block: SectionBlock): RecommendingVerb | null {
  for (const line of block.lines) {
    const verb = line.blank || line.ordinal !== null ? null : findVerb(text, line.textStart, line.textEnd);
    if (verb) return { line, ...verb };
  }
  return null;
}

function findVerb(text: string, from: number, to: number): { start: number; end: number } | null {
  const lower = text.slice(from, Math.min(to, from + LONGEST)).toLowerCase();
  for (const verb of RECOMMENDING_VERBS) {
    const at = lower.indexOf(verb);
    const ends =
      at >= 0 && !/[a-zæøå]/.test(lower.charAt(at + verb.length)) && (at === 0 || /\s/.test(lower.charAt(at - 1)));
    if (ends) return { start: from + at, end: from + at + verb.length };
  }
  return null;
}
