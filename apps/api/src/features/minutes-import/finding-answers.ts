import type { FindingChange, FindingChangeValue } from '@netvaerksoverblik/contracts';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { bestScope, scopesOf } from '../provenance/index.js';
import { sameThingsOf, withSameThings } from './alias-answers.js';
import type { FindingDraft } from './finding-draft.js';
import { findingDrafts } from './finding-drafts.js';
import { ImportFinding } from './import-finding.entity.js';
import type { MinutesImport } from './minutes-import.entity.js';

/** A finding with what the reviewer, or else its default, says of it. */
export interface AnsweredFinding {
  id: string;
  draft: FindingDraft;
  matchId: string | null;
  answer: 'accepted' | 'changed' | 'dismissed' | 'unsettled';
  change: FindingChange | null;
  value: FindingChangeValue;
}

const byFinding = (changes: readonly FindingChange[]): Map<string, FindingChange> =>
  new Map(changes.map((change) => [change.finding, change]));

function answerOf(finding: ImportFinding, change: FindingChange | undefined): AnsweredFinding['answer'] {
  if (change === undefined) return finding.defaultAnswer === 'accept' ? 'accepted' : 'unsettled';
  if (change.action === 'dismiss') return 'dismissed';
  return change.action === 'change' ? 'changed' : 'accepted';
}

/** Accepting a question whose match is only like its title accepts that match. */
function matchOf(finding: ImportFinding, change: FindingChange | undefined): string | null {
  if (finding.likeness === 1) return finding.matchId;
  return change?.action === 'accept' ? finding.matchId : null;
}

/** Those of the items that the viewer may know of. */
async function visibleItems(manager: EntityManager, viewer: Viewer, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await manager.query<{ item_id: string }[]>(
    `SELECT DISTINCT v.item_id FROM item_now v WHERE v.item_id = ANY($1::uuid[]) AND ${bestScope('v', '$2')}`,
    [ids, scopesOf(viewer)],
  );
  return new Set(rows.map(({ item_id }) => item_id));
}

function refuseUnknown(
  known: ReadonlySet<string>,
  items: ReadonlySet<string>,
  changes: readonly FindingChange[],
): void {
  for (const [place, { finding, action, value }] of changes.entries()) {
    if (!known.has(finding)) throw new DomainError('import.unknown-finding', { path: `changes.${place}.finding` });
    if (action === 'change' && (value === undefined || Object.keys(value).length === 0)) {
      throw new DomainError('import.value-missing', { path: `changes.${place}.value` });
    }
    if (value?.item !== undefined && !items.has(value.item.toLowerCase()))
      throw new DomainError('import.value-missing', { path: `changes.${place}.value.item` });
  }
}

/** Every finding of the import with its answer, in the order of the text. */
export async function answersOf(
  manager: EntityManager,
  given: MinutesImport,
  viewer: Viewer,
  changes: readonly FindingChange[],
): Promise<AnsweredFinding[]> {
  const findings = await manager.find(ImportFinding, { where: { importId: given.id }, order: { position: 'ASC' } });
  const chosen = changes.flatMap(({ value }) => value?.item ?? []);
  const matched = findings.flatMap(({ matchId }) => matchId ?? []);
  const items = await visibleItems(manager, viewer, [...chosen, ...matched]);
  refuseUnknown(new Set(findings.map(({ id }) => id)), items, changes);
  const drafts = findingDrafts(given.reading);
  const changed = byFinding(changes);
  const answers = findings.flatMap((finding): AnsweredFinding[] => {
    const draft = drafts[finding.position];
    if (draft === undefined) return [];
    const change = changed.get(finding.id);
    const matchId = matchOf(finding, change);
    return [
      {
        id: finding.id,
        draft,
        matchId: matchId !== null && items.has(matchId) ? matchId : null,
        answer: answerOf(finding, change),
        change: change ?? null,
        value: change?.action === 'change' ? (change.value ?? {}) : {},
      },
    ];
  });
  return withSameThings(answers, await sameThingsOf(manager, given.id));
}

/** The findings of an import as they were answered when it was confirmed. */
export async function storedAnswersOf(manager: EntityManager, given: MinutesImport): Promise<AnsweredFinding[]> {
  const findings = await manager.find(ImportFinding, { where: { importId: given.id }, order: { position: 'ASC' } });
  const drafts = findingDrafts(given.reading);
  const answers = findings.flatMap((finding): AnsweredFinding[] => {
    const draft = drafts[finding.position];
    if (draft === undefined || finding.answer === null) return [];
    const change = finding.change ?? undefined;
    const value = change?.action === 'change' ? (change.value ?? {}) : {};
    const { id, answer } = finding;
    // An equal title is found by its name, should the item it matched no longer be shown.
    const matchId = finding.likeness === 1 ? null : matchOf(finding, change);
    return [{ id, draft, matchId, answer, change: change ?? null, value }];
  });
  return withSameThings(answers, await sameThingsOf(manager, given.id));
}

export async function storeAnswers(manager: EntityManager, answers: readonly AnsweredFinding[]): Promise<void> {
  const rows = answers.map(({ id, answer, change }) => ({ id, answer, change }));
  await manager.query(
    `UPDATE import_finding f SET answer = r.answer, change = nullif(r.change, 'null'::jsonb)
     FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, answer text, change jsonb) WHERE f.id = r.id`,
    [JSON.stringify(rows)],
  );
}
