import { randomUUID } from 'node:crypto';
import { foldTitle, type ItemName } from '@netvaerksoverblik/domain';
import type { Reading } from '@netvaerksoverblik/minutes';
import type { FindingDraft } from './finding-draft.js';
import { findingDrafts } from './finding-drafts.js';
import type { ImportFinding } from './import-finding.entity.js';
import type { ItemMatch, KnownItems } from './item-matching.js';

export type FindingRow = Omit<ImportFinding, 'import' | 'match'>;

/** The findings of a reading, matched with what is known. */
export function findingRows(reading: Reading, importId: string, known: KnownItems): FindingRow[] {
  const drafts = findingDrafts(reading);
  const made = new Set(drafts.flatMap(({ target }) => (target?.creates ? [keyOf(target.item)] : [])));
  return drafts
    .map((draft, position) => findingRow(draft, position, importId, { known, made }))
    .filter((row) => row !== null);
}

/** What these say is theirs, also where no item is known that it is about. */
const KEEPS_KIND: ReadonlySet<string> = new Set(['condition', 'segment']);

const matchColumns = (match: ItemMatch | null) => ({ matchId: match?.id ?? null, likeness: match?.likeness ?? null });

function isQuestion(target: FindingDraft['target'], match: ItemMatch | null): boolean {
  if (target === null || !target.creates || match?.likeness === 1) return false;
  return match !== null || (target.implied && isLooseName(target.item.kind));
}

const keyOf = ({ kind, title }: ItemName): string => `${kind}: ${foldTitle(title)}`;

/** The title of an agenda item names a project or a cohort, but seldom a theme or a network. */
const isLooseName = (kind: string): boolean => kind === 'theme' || kind === 'network';

/**
 * A match is the default only where folded titles are equal; likeness alone, or a mere agenda title, is a question.
 * What may make no item, and names none that is known or that this document makes, stays with the agenda item.
 */
function findingRow(
  draft: FindingDraft,
  position: number,
  importId: string,
  { known, made }: { known: KnownItems; made: ReadonlySet<string> },
): FindingRow | null {
  const match = draft.target === null ? null : known.match(draft.target.item);
  const stays = staysWithAgendaItem(draft.target, match, made);
  if (stays && draft.isQuestion) return null;
  return {
    ...{ id: randomUUID(), importId, position, origin: draft.origin },
    proposal: stays ? { ...draft.proposal, item: null, others: [] } : draft.proposal,
    kind: stays && !KEEPS_KIND.has(draft.kind) ? 'routine' : draft.kind,
    ...matchColumns(stays ? null : match),
    defaultAnswer: draft.isQuestion || isQuestion(draft.target, match) ? 'ask' : 'accept',
    answer: null,
    change: null,
  };
}

function staysWithAgendaItem(
  target: FindingDraft['target'],
  match: ItemMatch | null,
  made: ReadonlySet<string>,
): boolean {
  if (target === null || target.creates || match?.likeness === 1) return false;
  return !made.has(keyOf(target.item));
}
