import type { Recommendation } from '../reading.js';
import type { SectionBlock } from '../sections/sections.stage.js';
import { cleanText } from '../text/characters.js';
import { passageOf } from '../text/passage.js';
import { tokenize } from '../text/tokens.js';
import { readAsks, readStatedAsks } from './asks.js';
import { splitPoints, type Point } from './points.js';
import { readRecommender } from './recommender.js';

/** Who recommends what. */
export interface Recommended {
  readonly recommender: string | null;
  readonly recommendations: readonly Recommendation[];
}

/** Reads the recommendation sections of an item: `<who> indstiller,` and its points. */
export function readRecommendations(text: string, sections: readonly SectionBlock[]): Recommended {
  const blocks = sections.filter(({ kind }) => kind === 'recommendation');
  const points = blocks.flatMap((block) => splitPoints(text, block));
  const recommender = blocks.map((block) => readRecommender(text, block)).find((who) => who !== null) ?? null;
  return { recommender, recommendations: numberPoints(text, points) };
}

/** No recommendation has more points. */
const MOST_POINTS = 60;

/** Numbers as written where they rise; else by place. */
function numberPoints(text: string, points: readonly Point[]): Recommendation[] {
  let last = 0;
  return points.slice(0, MOST_POINTS).flatMap(({ start, end, ordinal, lone }) => {
    const number = ordinal !== null && ordinal > last ? ordinal : last + 1;
    last = number;
    const passage = passageOf(text, start, end);
    const tokens = tokenize(text, passage.start, passage.end);
    const asks = lone ? readStatedAsks(tokens) : readAsks(tokens);
    return asks === null ? [] : [{ number, text: cleanText(passage.quote), asks, ...passage }];
  });
}
