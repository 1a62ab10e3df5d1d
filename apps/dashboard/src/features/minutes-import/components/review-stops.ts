import type { AliasQuestion, FindingReply } from '@netvaerksoverblik/contracts';
import { aliasKey } from './review-answers.js';

/** Where the run through a review halts: one key takes what stands here. */
export interface Stop {
  item: number;
  /** What is asked about. */
  ids: string[];
  /** What goes along with the last of its agenda item: noted, discussed, promised. */
  along: string[];
}

/** What moves the portfolio is asked one by one; of these, all of an agenda item are one matter. */
const TOGETHER: ReadonlySet<string> = new Set(['count', 'proposal']);
const ONE_BY_ONE: ReadonlySet<string> = new Set(['status', 'role', 'condition']);

function stopsOfItem(item: number, findings: readonly FindingReply[], aliases: readonly AliasQuestion[]): Stop[] {
  const stops: Stop[] = [];
  const together = new Map<string, Stop>();
  const along: string[] = [];
  for (const { id, kind, default: standard } of findings) {
    const known = together.get(kind);
    if (standard === 'ask' || ONE_BY_ONE.has(kind)) stops.push({ item, ids: [id], along: [] });
    else if (known !== undefined) known.ids.push(id);
    else if (TOGETHER.has(kind)) {
      const stop = { item, ids: [id], along: [] };
      together.set(kind, stop);
      stops.push(stop);
    } else along.push(id);
  }
  const last = stops.at(-1);
  if (last !== undefined) last.along = along;
  else if (along.length > 0) stops.push({ item, ids: along, along: [] });
  return [...stops, ...aliases.map((alias) => ({ item, ids: [aliasKey(alias)], along: [] }))];
}

/** The halts of a run through the document, in its order. */
export function stopsOf(findings: readonly FindingReply[], aliases: readonly AliasQuestion[]): Stop[] {
  const items = [...new Set([...findings, ...aliases].map(({ item }) => item))].sort((a, b) => a - b);
  const of = <T extends { item: number }>(all: readonly T[], item: number): T[] =>
    all.filter((one) => one.item === item);
  return items.flatMap((item) => stopsOfItem(item, of(findings, item), of(aliases, item)));
}

/** What one goes through by J and K: findings in the order of the text, spellings after those of their item. */
export function orderOf(findings: readonly FindingReply[], aliases: readonly AliasQuestion[]): string[] {
  const items = [...new Set([...findings, ...aliases].map(({ item }) => item))].sort((a, b) => a - b);
  return items.flatMap((item) => [
    ...findings.filter((finding) => finding.item === item).map(({ id }) => id),
    ...aliases.filter((alias) => alias.item === item).map(aliasKey),
  ]);
}

export const stopOf = (stops: readonly Stop[], id: string): Stop | undefined =>
  stops.find(({ ids, along }) => ids.includes(id) || along.includes(id));

/** The next halt after that of `id` where something is unanswered, else the first such; null where all is answered. */
export function nextUnanswered(
  stops: readonly Stop[],
  id: string | null,
  isAnswered: (id: string) => boolean,
): string | null {
  const at = id === null ? -1 : stops.findIndex(({ ids, along }) => ids.includes(id) || along.includes(id));
  const round = [...stops.slice(at + 1), ...stops.slice(0, at + 1)];
  for (const { ids, along } of round) {
    const open = [...ids, ...along].find((one) => !isAnswered(one));
    if (open !== undefined) return open;
  }
  return null;
}

/** What one key takes at `id`: the matter, and with the last of an agenda item what goes along. */
export function takenAt(stop: Stop, id: string, isAnswered: (id: string) => boolean): string[] {
  const open = (ids: readonly string[]): string[] => ids.filter((one) => one === id || !isAnswered(one));
  return stop.along.includes(id) ? open(stop.along) : [...open(stop.ids), ...open(stop.along)];
}
