import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { currentRequestId } from '../request-context.js';

/** What an entry tells of the thing itself. */
export interface Change {
  /** What stood there; nothing where it is new. */
  readonly before?: object | null;
  /** What stands there now; null where it is gone. */
  readonly after: object | null;
  /** Persons whom before or after tell of: when one is erased, so is what this entry holds. */
  readonly subjects?: readonly (string | null | undefined)[];
}

export interface AuditRecord extends Change {
  /** Null where the program itself acts. */
  readonly actorId: string | null;
  /** What was done, in the past: `import.confirmed`. */
  readonly action: string;
  readonly entity: string;
  readonly entityId: string | null;
  /** Taken from the request at hand when left out. */
  readonly requestId?: string | null;
}

/** One statement, so that an entry never stands without what it is about. */
const RECORD = `
  WITH salted AS (SELECT uuid_send(gen_random_uuid()) AS salt),
    entry AS (
      INSERT INTO audit_entry (actor_id, action, entity, entity_id, request_id, payload_digest)
      SELECT $1, $2, $3, $4, $5, sha256(salt || convert_to($6, 'UTF8')) FROM salted RETURNING id),
    payload AS (INSERT INTO audit_payload (entry_id, salt, body) SELECT id, salt, $6 FROM entry, salted)
  INSERT INTO audit_subject (entry_id, person_id) SELECT id, person FROM entry, unnest($7::uuid[]) AS person`;

@Injectable()
export class AuditService {
  /** Writes the entry in the transaction of the change that it is about; the outermost service does, once. */
  async record(manager: EntityManager, entry: AuditRecord): Promise<void> {
    const { actorId, action, entity, entityId, before = null, after, subjects = [] } = entry;
    const requestId = entry.requestId === undefined ? currentRequestId() : entry.requestId;
    const persons = [...new Set(subjects.filter((person) => person != null))];
    const body = JSON.stringify({ before, after });
    await manager.query(RECORD, [actorId, action, entity, entityId, requestId, body, persons]);
  }
}
