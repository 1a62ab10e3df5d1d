import type { EntityManager } from 'typeorm';
import { Correction } from './correction.entity.js';
import { saidKey, type SaidEvent } from './said-event.js';

/** Where a saying stands that was corrected. */
export interface CorrectedSaying {
  itemId: string;
  meetingId: string;
  /** Type of the event. */
  type: string;
  said: SaidEvent;
  replacement: SaidEvent | null;
  reason: string;
  actorId: string;
}

/** Remembers a correction; a replacement that is corrected in its turn stands for what was said at first. */
export async function rememberCorrection(manager: EntityManager, corrected: CorrectedSaying): Promise<void> {
  const { itemId, meetingId, type, said, replacement, reason, actorId } = corrected;
  const key = saidKey(type, said.columns);
  const replacementSaid = replacement === null ? null : saidKey(type, replacement.columns);
  const values = [itemId, meetingId, key, replacement === null ? null : JSON.stringify(replacement)];
  const rest = [replacementSaid, reason, actorId];
  await manager.query(
    `UPDATE correction SET replacement = $4::jsonb, replacement_said = $5, reason = $6, actor_id = $7, recorded_at = now()
     WHERE item_id = $1 AND meeting_id = $2 AND replacement_said = $3`,
    [...values, ...rest],
  );
  await manager.query(
    `INSERT INTO correction (item_id, meeting_id, said, replacement, replacement_said, reason, actor_id)
     VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7)
     ON CONFLICT ON CONSTRAINT correction_said_uq DO UPDATE SET replacement = excluded.replacement,
       replacement_said = excluded.replacement_said, reason = excluded.reason, actor_id = excluded.actor_id, recorded_at = now()`,
    [...values, ...rest],
  );
}

/** The corrections of the meetings that are being recorded, each meeting asked for once. */
export class Corrections {
  private readonly ofMeetings = new Map<string, Correction[]>();

  constructor(private readonly manager: EntityManager) {}

  /** What a person has said of this saying; null where nobody has. */
  async of(itemId: string, meetingId: string, type: string, said: SaidEvent): Promise<Correction | null> {
    const known = this.ofMeetings.get(meetingId) ?? (await this.manager.findBy(Correction, { meetingId }));
    this.ofMeetings.set(meetingId, known);
    if (known.length === 0) return null;
    const key = saidKey(type, said.columns);
    return known.find((one) => one.itemId === itemId && one.said === key) ?? null;
  }
}
