import type { AliasAnswer, AliasQuestion } from '@netvaerksoverblik/contracts';
import { DomainError, foldName, foldTitle, type PlannedEffect, type Viewer } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { KnownSpellings } from './alias-questions.js';
import type { AnsweredFinding } from './finding-answers.js';
import type { MinutesImport } from './minutes-import.entity.js';

/** Two spellings that a person said mean the same. */
export interface SameThing {
  kind: AliasQuestion['kind'];
  title: string;
  otherTitle: string;
  otherItemId: string | null;
}

/** Keeps what was answered about spellings. */
export async function storeAliases(
  manager: EntityManager,
  viewer: Viewer,
  given: MinutesImport,
  answers: readonly AliasAnswer[],
): Promise<void> {
  if (answers.length === 0) return;
  const questions = (await KnownSpellings.load(manager, viewer)).questionsOf(given.reading);
  for (const [place, { alias, same }] of answers.entries()) {
    const asked = questions.find(({ id }) => id === alias);
    if (asked === undefined) throw new DomainError('import.unknown-alias', { path: `aliases.${place}.alias` });
    await manager.query(
      `INSERT INTO alias_answer (import_id, alias, kind, title, other_title, other_item_id, same, answered_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT ON CONSTRAINT alias_answer_import_uq DO UPDATE SET same = excluded.same`,
      [given.id, alias, asked.kind, asked.title, asked.other.title, asked.otherItemId, same, viewer.userId],
    );
  }
}

export function sameThingsOf(manager: EntityManager, importId: string): Promise<SameThing[]> {
  return manager.query<SameThing[]>(
    `SELECT kind, title, other_title AS "otherTitle", other_item_id AS "otherItemId" FROM alias_answer
     WHERE import_id = $1 AND same ORDER BY alias`,
    [importId],
  );
}

function heldBy(effect: PlannedEffect, same: readonly SameThing[]): PlannedEffect {
  const { effect: does } = effect;
  if (does.type !== 'role') return effect;
  const other = same.find(({ kind, title }) => kind === 'person' && foldName(title) === foldName(does.holder));
  return other === undefined ? effect : { ...effect, effect: { ...does, holder: other.otherTitle } };
}

/** What goes by two names is recorded as the one: the passages keep the spelling that each document has. */
export function withSameThings(answers: readonly AnsweredFinding[], same: readonly SameThing[]): AnsweredFinding[] {
  if (same.length === 0) return [...answers];
  const targets = new Set(answers.flatMap(({ draft }) => (draft.target === null ? [] : [keyOf(draft.target.item)])));
  return answers.map((answer) => {
    const draft = { ...answer.draft, effects: answer.draft.effects.map((effect) => heldBy(effect, same)) };
    const item = draft.target?.item;
    const other = item && same.find(({ kind, title }) => keyOf({ kind, title }) === keyOf(item));
    const isOwn = answer.value.item !== undefined || answer.value.title !== undefined;
    if (other === undefined || isOwn) return { ...answer, draft };
    if (other.otherItemId !== null) return { ...answer, draft, value: { ...answer.value, item: other.otherItemId } };
    const isMade = targets.has(keyOf({ kind: other.kind, title: other.otherTitle }));
    return isMade ? { ...answer, draft, value: { ...answer.value, title: other.otherTitle } } : { ...answer, draft };
  });
}

const keyOf = ({ kind, title }: { kind: string; title: string }): string => `${kind}: ${foldTitle(title)}`;
