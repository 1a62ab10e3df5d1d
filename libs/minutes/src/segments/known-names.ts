import { foldTitle } from '@netvaerksoverblik/domain';
import type { Mention, Outcome } from '../reading.js';

/** A network or theme that the item names. */
export interface KnownName {
  readonly kind: 'network' | 'theme';
  readonly title: string;
  /** Whether the forum decides of it in this item. */
  readonly decided: boolean;
}

function isTracked(kind: string): kind is KnownName['kind'] {
  return kind === 'network' || kind === 'theme';
}

/** What the item names, first what it decides of, and networks before themes: one that is both is the network. */
export function knownNames(outcomes: readonly Outcome[], mentions: readonly Mention[]): KnownName[] {
  const decided = outcomes.flatMap(({ subject: { kind, named, title } }) =>
    named && isTracked(kind) ? [{ kind, title, decided: true }] : [],
  );
  const spoken = mentions.flatMap(({ kind, title }) => (isTracked(kind) ? [{ kind, title, decided: false }] : []));
  const names = [...byKind(decided), ...byKind(spoken)];
  const folded = names.map(({ title }) => foldTitle(title));
  return names.filter((_, at) => folded.indexOf(folded[at] ?? '') === at);
}

const byKind = (names: readonly KnownName[]): KnownName[] =>
  [...names].sort((a, b) => Number(b.kind === 'network') - Number(a.kind === 'network'));

/** A name with an addition: `Ro i klassen - indskolingen`, `Ro i klassen (indskolingen)`. */
function extendsName(longer: string, shorter: string): boolean {
  const [long, short] = [longer.toLowerCase(), shorter.toLowerCase()];
  return long.startsWith(short) && /^\s*[-–—(,:]/.test(long.slice(short.length));
}

/** The name meant by the words beside a code; null where none is, or several may be. */
export function nameMeant(written: string, names: readonly KnownName[]): { name: KnownName; exact: boolean } | null {
  const folded = foldTitle(written);
  const same = names.find(({ title }) => foldTitle(title) === folded);
  if (same?.decided === true) return { name: same, exact: true };
  const near = names.filter(
    ({ decided, title }) => decided && (extendsName(written, title) || extendsName(title, written)),
  );
  const [only] = near;
  if (only !== undefined && near.length === 1) return { name: only, exact: false };
  return same === undefined ? null : { name: same, exact: true };
}
