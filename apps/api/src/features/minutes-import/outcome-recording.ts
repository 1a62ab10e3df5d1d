import { randomUUID } from 'node:crypto';
import { foldTitle } from '@netvaerksoverblik/domain';
import type { Outcome as OutcomeReading } from '@netvaerksoverblik/minutes';
import type { EntityManager } from 'typeorm';
import { Outcome } from '../meetings/index.js';
import type { EventOrigin } from '../portfolio/index.js';
import { referToMeeting } from './meeting-recording.js';

const identity = ({ kind, subject, recommendation, person }: OutcomeReading): string =>
  [kind, subject.kind, foldTitle(subject.title), recommendation ?? '', person ?? ''].join('\n');

/** Which of several outcomes alike it is: the first of its agenda item is 0. */
function nth(outcomes: readonly OutcomeReading[], place: number): number {
  const [own] = outcomes.slice(place, place + 1);
  if (own === undefined) return 0;
  return outcomes.slice(0, place).filter((outcome) => identity(outcome) === identity(own)).length;
}

async function recommendationOf(
  manager: EntityManager,
  agendaItemId: string,
  number: number | null,
): Promise<string | null> {
  if (number === null) return null;
  const rows = await manager.query<{ id: string }[]>(
    `SELECT id FROM recommendation WHERE agenda_item_id = $1 AND number = $2`,
    [agendaItemId, number],
  );
  return rows[0]?.id ?? null;
}

async function knownOutcome(
  manager: EntityManager,
  agendaItemId: string,
  outcome: OutcomeReading,
  recommendationId: string | null,
  place: number,
): Promise<string | null> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT id FROM outcome WHERE agenda_item_id = $1 AND kind = $2 AND subject_kind = $3 AND subject_folded = $4
       AND recommendation_id IS NOT DISTINCT FROM $5::uuid AND person IS NOT DISTINCT FROM $6
     ORDER BY position, id OFFSET $7 LIMIT 1`,
    [
      agendaItemId,
      outcome.kind,
      outcome.subject.kind,
      foldTitle(outcome.subject.title),
      recommendationId,
      outcome.person,
      place,
    ],
  );
  return rows[0]?.id ?? null;
}

/** The outcome's row, and whether it is new; one that another document of the meeting brought is not written again. */
export async function recordOutcome(
  manager: EntityManager,
  outcomes: readonly OutcomeReading[],
  place: number,
  origin: EventOrigin,
): Promise<{ id: string; recommendationId: string | null; added: boolean }> {
  const [outcome] = outcomes.slice(place, place + 1);
  if (outcome === undefined) throw new Error(`the reading has no outcome ${place}`);
  const { agendaItemId, passageId, forumId } = origin;
  const recommendationId = await recommendationOf(manager, agendaItemId, outcome.recommendation);
  if (outcome.subject.kind === 'minutes' && /^\d{4}-\d{2}-\d{2}$/.test(outcome.subject.title)) {
    await referToMeeting(manager, forumId, outcome.subject.title);
  }
  const known = await knownOutcome(manager, agendaItemId, outcome, recommendationId, nth(outcomes, place));
  if (known !== null) return { id: known, recommendationId, added: false };
  const id = randomUUID();
  await manager.insert(Outcome, {
    ...{ id, agendaItemId, recommendationId, passageId, kind: outcome.kind, position: place },
    ...{ subjectKind: outcome.subject.kind, subjectTitle: outcome.subject.title, subjectNamed: outcome.subject.named },
    ...{ subjectFolded: foldTitle(outcome.subject.title), forumName: outcome.forum },
    ...{ person: outcome.person, role: outcome.role },
  });
  return { id, recommendationId, added: true };
}
