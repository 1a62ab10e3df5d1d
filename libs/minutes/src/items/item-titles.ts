const LONGEST_TITLE = 400;
const ROUTE = /^([A-ZÆØÅ]{2,6}(?:\/[A-ZÆØÅ]{2,6}){0,7}) ?[-–—:] ?(?=\S)/;

/** A title without leader dots, page number and the forums that it is meant for. */
export interface RoutedTitle {
  readonly title: string;
  readonly route: readonly string[];
}

/** Takes `CF` off `CF - Evt.`, where the prefix is known to be one. */
export function splitRoute(written: string, isForum: (prefix: string) => boolean): RoutedTitle {
  const title = written.slice(0, LONGEST_TITLE).trim();
  const [all, prefix] = ROUTE.exec(title) ?? [];
  if (!all || !prefix || !isForum(prefix)) return { title, route: [] };
  return { title: title.slice(all.length).trim(), route: prefix.split('/') };
}

/** The prefix that stands where a route would, forum or not. */
export function prefixOf(written: string): string | null {
  return ROUTE.exec(written.slice(0, LONGEST_TITLE))?.[1] ?? null;
}

/**
 * Tells forums from other capitals before a dash: a route of several, one that several titles have,
 * or one whose letters stand in the forum's name in that order (CF in Chefforum).
 */
export function forumPrefixes(titles: readonly string[], forum: string): (prefix: string) => boolean {
  const times = new Map<string, number>();
  for (const title of titles) {
    const prefix = prefixOf(title);
    if (prefix) times.set(prefix, (times.get(prefix) ?? 0) + 1);
  }
  return (prefix) => prefix.includes('/') || (times.get(prefix) ?? 0) > 2 || abbreviates(prefix, forum);
}

function abbreviates(prefix: string, forum: string): boolean {
  let at = -1;
  const name = forum.toUpperCase();
  const inOrder = [...prefix].every((letter) => (at = name.indexOf(letter, at + 1)) >= 0);
  return inOrder && name.startsWith(prefix.charAt(0));
}

/** `Title.....12` without its dots and page number; null where the line has none. */
export function withoutLeader(plain: string): string | null {
  const digits = /\s?\d{1,4}$/.exec(plain.slice(-6));
  const body = digits ? plain.slice(0, plain.length - digits[0].length) : plain;
  let end = body.length;
  while (end > 0 && '.…·_ '.includes(body.charAt(end - 1))) end -= 1;
  const dots = body.slice(end).replace(/ /g, '');
  const leads = dots.length >= 4 || dots.includes('…');
  if (!leads) return null;
  const title = body.slice(0, end);
  return /(?:evt|kl|nr)$/i.test(title) ? `${title}.` : title;
}
