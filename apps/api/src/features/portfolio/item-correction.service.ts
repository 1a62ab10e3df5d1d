import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { CorrectionRequest } from '@netvaerksoverblik/contracts';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import { In, type EntityManager } from 'typeorm';
import { rememberCorrection } from './corrections.js';
import { ItemEditing, type EditedItem, type ItemEdit } from './item-editing.js';
import { takeBackLaunch } from './launch-correction.js';
import { PortfolioEvent } from './portfolio-event.entity.js';
import { replacementOf } from './replacement.js';
import { saidKey, SAYING, type SaidEvent } from './said-event.js';

/** The live events of the same meeting that say the same, in the open and behind doors. */
const OF_MEETING = `
  SELECT e.id, a.meeting_id FROM event e JOIN agenda_item a ON a.id = e.agenda_item_id
  WHERE e.item_id = $1 AND e.type = $2 AND NOT EXISTS (SELECT 1 FROM event r WHERE r.retracts_id = e.id)
    AND a.meeting_id = (SELECT own.meeting_id FROM event c JOIN agenda_item own ON own.id = c.agenda_item_id WHERE c.id = $3)`;

/** Corrections: an event is taken back with a reason, and may be said anew. Nothing is written over. */
@Injectable()
export class ItemCorrectionService {
  constructor(@Inject(ItemEditing) private readonly editing: ItemEditing) {}

  correct(viewer: Viewer, edited: EditedItem, eventId: string, body: CorrectionRequest): Promise<void> {
    const action = { name: 'item.corrected', details: { ...body, eventId }, asks: 'portfolio.correct' as const };
    return this.editing.change(viewer, edited, action, async (edit) => {
      if (!edit.item.live.some(({ id }) => id === eventId)) throw new DomainError('not-found');
      const event = await edit.manager.findOneByOrFail(PortfolioEvent, { id: eventId });
      const said = saidBy(event);
      const replacement = body.replacement === undefined ? null : await replacementOf(edit, event, body.replacement);
      const { meetingId, events } = await sayingTheSame(edit.manager, event);
      await replace(edit, events, replacement, body.reason.trim());
      await takeBackLaunch(edit, event, replacement, body.reason.trim());
      if (meetingId === null) return;
      await rememberCorrection(edit.manager, {
        ...{ itemId: edit.item.id, meetingId, type: event.type, said, replacement },
        ...{ reason: body.reason.trim(), actorId: viewer.userId },
      });
    });
  }
}

function saidBy(event: PortfolioEvent): SaidEvent {
  const { effectiveOn, windowFrom, effectiveWords } = event;
  const columns = Object.fromEntries(SAYING.map((column) => [column, event[column]]));
  return { columns, when: { effectiveOn, windowFrom, effectiveWords } };
}

async function sayingTheSame(
  manager: EntityManager,
  event: PortfolioEvent,
): Promise<{ meetingId: string | null; events: PortfolioEvent[] }> {
  const rows = await manager.query<{ id: string; meeting_id: string }[]>(OF_MEETING, [
    event.itemId,
    event.type,
    event.id,
  ]);
  const candidates = await manager.findBy(PortfolioEvent, { id: In(rows.map(({ id }) => id)) });
  const key = saidKey(event.type, saidBy(event).columns);
  const events = candidates.filter((one) => saidKey(one.type, saidBy(one).columns) === key);
  return { meetingId: rows[0]?.meeting_id ?? null, events: events.length > 0 ? events : [event] };
}

/** Takes the events back, and says the other thing once in the open and once behind each door, with all their sources. */
async function replace(
  { manager, viewer }: ItemEdit,
  events: readonly PortfolioEvent[],
  replacement: SaidEvent | null,
  reason: string,
): Promise<void> {
  const successors = new Map<string | null, string>();
  for (const event of events) {
    const { id, itemId, itemKind, agendaItemId, importId, closedForumId, ordinal } = event;
    const own = { itemId, itemKind, closedForumId, actorId: viewer.userId, reason };
    await manager.insert(PortfolioEvent, {
      ...own,
      ...{ id: randomUUID(), type: 'retracted', retractsId: id, effectiveOn: event.effectiveOn },
    });
    if (replacement === null) continue;
    const known = successors.get(closedForumId);
    const successor = known ?? randomUUID();
    successors.set(closedForumId, successor);
    if (known === undefined) {
      await manager.insert(PortfolioEvent, {
        ...own,
        ...replacement.columns,
        ...replacement.when,
        ...{ id: successor, type: event.type, agendaItemId, importId, ordinal },
      });
    }
    await manager.query(
      `INSERT INTO event_source (event_id, passage_id, outcome_id)
       SELECT $2, passage_id, outcome_id FROM event_source WHERE event_id = $1 ON CONFLICT DO NOTHING`,
      [id, successor],
    );
  }
}
