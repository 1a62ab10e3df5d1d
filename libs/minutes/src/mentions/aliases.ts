import { foldName, foldTitle, likeness } from '@netvaerksoverblik/domain';
import type { Alias, Mention } from '../reading.js';
import type { MentionDraft } from './draft.js';

/** From here on two spellings are worth asking about. */
const LIKE = { thing: 0.7, person: 0.8, department: 0.8 } as const;

type Family = keyof typeof LIKE;

/** Names are compared within these: a person is never a network. */
export function familyOf(kind: Mention['kind']): Family {
  return kind === 'person' || kind === 'department' ? kind : 'thing';
}

/** The same name in the same item: case, quotes and spaces aside. */
export function keyOf({ kind, title }: MentionDraft): string {
  return `${familyOf(kind)} ${kind === 'person' ? foldName(title) : foldTitle(title)}`;
}

/** The earlier spelling that is most like this one, if any is like it at all. */
export function aliasAmong(earlier: readonly MentionDraft[], draft: MentionDraft): Alias | null {
  const family = familyOf(draft.kind);
  const beginnings = beginningsOf(draft.title);
  let best: Alias | null = null;
  for (const { kind, title } of earlier) {
    if (familyOf(kind) !== family || !beginningsOf(title).some((one) => beginnings.includes(one))) continue;
    const like = likeness(title, draft.title);
    const shortened = family === 'person' ? isShortened(title, draft.title) : isLonger(title, draft.title);
    const asked = like >= LIKE[family] || shortened;
    if (asked && like > (best?.likeness ?? 0)) best = { title, likeness: like };
  }
  return best;
}

/** How its words begin: names that are alike share one. */
function beginningsOf(title: string): string[] {
  return title
    .toLowerCase()
    .split(' ')
    .map((word) => word.slice(0, 3));
}

/** `Sunde overgange` and `Sunde overgange - Børn`: one begins with the other, of several words. */
function isLonger(a: string, b: string): boolean {
  const [short = '', long = ''] = [foldTitle(a), foldTitle(b)].sort((one, two) => one.length - two.length);
  return short.includes(' ') && long.startsWith(`${short} `);
}

/** `Karen Holm Dam` and `Karen Dam`, `Karen`: the words of one in the other, in order, and the first or last name the same. */
function isShortened(a: string, b: string): boolean {
  const [short = [], long = []] = [foldName(a).split(' '), foldName(b).split(' ')].sort(
    (one, two) => one.length - two.length,
  );
  let at = 0;
  const inOrder = short.every((word) => (at = long.indexOf(word, at) + 1) > 0);
  return inOrder && (short.length > 1 || short[0] === long[0]);
}
