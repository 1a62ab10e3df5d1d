import { createHash } from 'node:crypto';
import type { AliasQuestion } from '@netvaerksoverblik/contracts';
import {
  foldName,
  foldTitle,
  likeness,
  seesAllClosed,
  type PortfolioKind,
  type Viewer,
} from '@netvaerksoverblik/domain';
import type { AgendaItemReading, Reading } from '@netvaerksoverblik/minutes';
import type { EntityManager } from 'typeorm';
import { forumsOf } from '../provenance/index.js';
import { KnownItems } from './item-matching.js';

type AliasKind = AliasQuestion['kind'];
export type AskedAlias = Omit<AliasQuestion, 'answer' | 'remembered'> & { otherItemId: string | null };

/** Spellings of persons whom the viewer may know of: those who work somewhere, or hold a role in the open or in a forum of theirs. */
const PERSONS = `SELECT DISTINCT a.as_written AS title FROM person_alias a JOIN person p ON p.id = a.person_id AND p.erased_at IS NULL
  WHERE EXISTS (SELECT 1 FROM event e WHERE e.person_id = p.id AND NOT EXISTS (SELECT 1 FROM event r WHERE r.retracts_id = e.id)
      AND (e.closed_forum_id IS NULL OR $1::boolean OR e.closed_forum_id = ANY($2::uuid[])))
    OR EXISTS (SELECT 1 FROM department_membership d WHERE d.person_id = p.id)
    OR EXISTS (SELECT 1 FROM forum_membership m WHERE m.person_id = p.id)
  ORDER BY 1`;

const ITEM_KINDS: ReadonlySet<string> = new Set(['network', 'theme', 'project']);
const WORTH_ASKING = 0.6;

const folded = (kind: AliasKind, title: string): string => (kind === 'person' ? foldName(title) : foldTitle(title));

export function aliasId(kind: AliasKind, title: string, other: string): string {
  const pair = [folded(kind, title), folded(kind, other)].sort();
  return `${kind}-${createHash('sha256').update(pair.join('\n')).digest('hex').slice(0, 20)}`;
}

/** A first name, or a name without its middle name, is as like the whole name as two words can be. */
function likenessOfNames(a: string, b: string): number {
  const [ours, theirs] = [foldName(a).split(' '), foldName(b).split(' ')];
  const [few, many] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
  const within = few.every((word) => many.includes(word));
  return within ? Math.max(likeness(a, b), WORTH_ASKING) : likeness(a, b);
}

function personLike(written: string, known: readonly string[]): { title: string; likeness: number } | null {
  if (known.some((name) => foldName(name) === foldName(written))) return null;
  const ranked = known
    .map((title) => ({ title, likeness: likenessOfNames(written, title) }))
    .filter((one) => one.likeness >= WORTH_ASKING)
    .sort((a, b) => b.likeness - a.likeness || a.title.localeCompare(b.title, 'da'));
  return ranked[0] ?? null;
}

/** What is known, as far as the viewer may know it. */
export class KnownSpellings {
  private constructor(
    private readonly items: KnownItems,
    private readonly persons: readonly string[],
  ) {}

  static async load(manager: EntityManager, viewer: Viewer): Promise<KnownSpellings> {
    const params = [seesAllClosed(viewer), forumsOf(viewer)];
    const rows = await manager.query<{ title: string }[]>(PERSONS, params);
    return new KnownSpellings(
      await KnownItems.load(manager, viewer),
      rows.map(({ title }) => title),
    );
  }

  /** Spellings of the document that are like another one in it, or like one that is known. */
  questionsOf(reading: Reading): AskedAlias[] {
    const asked = reading.items.flatMap((item) => [...this.ofMentions(item), ...this.ofHolders(item)]);
    return asked.filter((one, place) => asked.findIndex(({ id }) => id === one.id) === place);
  }

  private ofMentions(item: AgendaItemReading): AskedAlias[] {
    // Readings from before names were read have none.
    const mentions = (item as Partial<AgendaItemReading>).mentions ?? [];
    const targets = new Set(item.outcomes.map(({ subject }) => foldTitle(subject.title)));
    return mentions.flatMap((mention) => {
      const { kind, title, aliasOf } = mention;
      if (kind === 'department') return [];
      if (aliasOf !== null)
        return [this.asked(kind, item, mention, { ...aliasOf, id: this.itemIdOf(kind, aliasOf.title) })];
      if (!ITEM_KINDS.has(kind) || targets.has(foldTitle(title))) return [];
      const match = this.items.match({ kind: kind as PortfolioKind, title, category: null });
      return match === null || match.likeness === 1 ? [] : [this.asked(kind, item, mention, match)];
    });
  }

  private ofHolders(item: AgendaItemReading): AskedAlias[] {
    return item.outcomes.flatMap((outcome) => {
      const other = outcome.person === null ? null : personLike(outcome.person, this.persons);
      if (outcome.person === null || other === null) return [];
      return [this.asked('person', item, { ...outcome, title: outcome.person }, { ...other, id: null })];
    });
  }

  private itemIdOf(kind: AliasKind, title: string): string | null {
    if (kind === 'person') return null;
    const match = this.items.match({ kind, title, category: null });
    return match?.likeness === 1 ? match.id : null;
  }

  private asked(
    kind: AliasKind,
    item: AgendaItemReading,
    { title, start, end, quote }: { title: string; start: number; end: number; quote: string },
    other: { id: string | null; title: string; likeness: number },
  ): AskedAlias {
    const known = other.id !== null || (kind === 'person' && this.persons.includes(other.title));
    return {
      ...{ id: aliasId(kind, title, other.title), kind, title, other: { title: other.title, known } },
      ...{ likeness: other.likeness, item: item.number, passage: { start, end, quote }, otherItemId: other.id },
    };
  }
}
