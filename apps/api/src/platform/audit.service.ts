import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditEntry } from './audit-entry.entity.js';
import { currentRequestId } from './request-context.js';

export interface AuditRecord {
  /** Null where the program itself acts. */
  readonly actorId: string | null;
  /** What was done, in the past: `import.confirmed`. */
  readonly action: string;
  readonly entity: string;
  readonly entityId: string | null;
  /** Taken from the request at hand when left out. */
  readonly requestId?: string | null;
  readonly details: object;
}

@Injectable()
export class AuditService {
  /** Writes the entry in the transaction of the change that it is about. */
  async record(manager: EntityManager, entry: AuditRecord): Promise<void> {
    await manager.insert(AuditEntry, {
      actorId: entry.actorId,
      action: entry.action,
      entity: entry.entity,
      entityId: entry.entityId,
      requestId: entry.requestId === undefined ? currentRequestId() : entry.requestId,
      details: entry.details,
    });
  }
}
