/** Every object of a reading that says where something stands, with the way to it. */
function placesIn(value, path) {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, entry]) => placesIn(entry, `${path}.${key}`));
  return ['start', 'end', 'quote'].some((key) => key in value) ? [{ path, ...value }, ...inner] : inner;
}

function isStretch(text, { start, end }) {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
}

function misplaced(text, place) {
  const { path, start, end, quote } = place;
  if (!isStretch(text, place)) return [`${path} is no stretch of the text (${start} to ${end})`];
  if (quote === '') return [`${path} quotes nothing`];
  const differs = 'quote' in place && text.slice(start, end) !== quote;
  return differs ? [`${path} quotes words that do not stand there`] : [];
}

function uncovered(text, parts) {
  const starts = parts.map(({ start }) => start);
  const ends = parts.map(({ end }) => end);
  const meet = starts.every((start, at) => start === (at === 0 ? 0 : ends[at - 1]));
  return meet && ends.at(-1) === text.length ? [] : ['parts do not cover the text without gap'];
}

function strayOutcomes({ items }) {
  return items.flatMap(({ number, recommendations, outcomes }) => {
    const known = new Set(recommendations.map((one) => one.number));
    return outcomes
      .filter(({ recommendation }) => recommendation !== null && !known.has(recommendation))
      .map(
        ({ recommendation }) => `item ${number}: an outcome answers recommendation ${recommendation}, which is none`,
      );
  });
}

/** What a result breaks of the laws that hold for every text; empty where it keeps them. */
function broken(text, result) {
  if (!result.ok) return result.refusal.missing.length > 0 ? [] : ['refused without saying what is missing'];
  const found = placesIn(result.reading, 'reading').flatMap((place) => misplaced(text, place));
  return [...found, ...uncovered(text, result.reading.parts), ...strayOutcomes(result.reading)];
}

/**
 * What reading a text breaks of the laws that hold for every text: it never throws, every passage stands at its place, the
 * parts cover the text, and reading twice gives the same.
 */
export function brokenLaws(text, readMinutes) {
  try {
    const result = readMinutes(text);
    const same = JSON.stringify(result) === JSON.stringify(readMinutes(text));
    return [...broken(text, result), ...(same ? [] : ['reading twice gives something else'])];
  } catch (error) {
    return [`throws ${error instanceof Error ? error.stack : error}`];
  }
}
