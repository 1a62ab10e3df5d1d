import { foldText } from '../text/characters.js';

const STEM = 6;
/** Words of every recommendation. */
const COMMON: ReadonlySet<string> = new Set([
  'godken',
  'drøfte',
  'drøfte',
  'drøft',
  'oriente',
  'orient',
  'efterr',
  'beslut',
  'blev',
  'bliver',
  'forum',
  'direkt',
  'chefgr',
  'møde',
  'mødet',
  'herund',
  'tages',
  'tager',
  'taget',
  'samt',
  'inden',
  'derfor',
  'skal',
]);

/** How many telling words two texts share, by the beginnings of the words. */
export function sharedStems(a: string, b: string): number {
  const [first, second] = [stemsOf(a), stemsOf(b)];
  return [...first].filter((stem) => [...second].some((other) => other === stem || endsAlike(stem, other))).length;
}

function stemsOf(text: string): Set<string> {
  const words = foldText(text)
    .split(' ')
    .filter((word) => word.length > 3);
  return new Set(words.map((word) => word.slice(0, STEM)).filter((stem) => !COMMON.has(stem)));
}

function endsAlike(a: string, b: string): boolean {
  return a.length >= 5 && b.length >= 5 && a.slice(0, 5) === b.slice(0, 5);
}
