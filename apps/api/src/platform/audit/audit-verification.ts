import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { AuditFault, AuditVerificationReply } from '@netvaerksoverblik/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { CANONICAL_ENTRY } from '../../database/migrations/audit-functions.sql.js';

const AT_ONCE = 5000;
const MOST_FAULTS = 100;

interface SealedRow {
  position: string;
  entryId: string;
  hash: Buffer;
  canonical: string | null;
  digest: Buffer | null;
  salt: Buffer | null;
  body: string | null;
  erased: boolean;
}

/** $1 last position looked at. What was taken out of the middle leaves a hole among the positions. */
const SEALED = `SELECT s.position, s.entry_id AS "entryId", s.hash, e.payload_digest AS digest, p.salt, p.body,
    CASE WHEN e.id IS NOT NULL THEN ${CANONICAL_ENTRY('e')} END AS canonical,
    EXISTS (SELECT FROM audit_erasure x WHERE x.entry_id = s.entry_id) AS erased
  FROM audit_seal s LEFT JOIN audit_entry e ON e.id = s.entry_id LEFT JOIN audit_payload p ON p.entry_id = s.entry_id
  WHERE s.position > $1 ORDER BY s.position LIMIT ${AT_ONCE}`;

const UNSEALED = `SELECT count(*)::int AS count, min(id)::text AS from, extract(epoch FROM now() - min(recorded_at))::float AS "ageSeconds",
    count(*) FILTER (WHERE id < coalesce((SELECT max(entry_id) FROM audit_seal), 0))::int AS late
  FROM audit_entry e WHERE NOT EXISTS (SELECT FROM audit_seal s WHERE s.entry_id = e.id)`;

const sha256 = (...parts: (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** Goes through the chain from its beginning, as one picture of the database, and names whatever does not fit. */
@Injectable()
export class AuditVerification {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** `head` is a hash that was written down elsewhere: a chain that was made anew does not hold it. */
  verify(head: string | null = null): Promise<AuditVerificationReply> {
    return this.dataSource.transaction('REPEATABLE READ', (manager) => this.walk(manager, head));
  }

  private async walk(manager: EntityManager, head: string | null): Promise<AuditVerificationReply> {
    const walk = new ChainWalk(head);
    for (;;) {
      const rows = await manager.query<SealedRow[]>(SEALED, [walk.position]);
      if (rows.length === 0) break;
      rows.forEach((row) => walk.take(row));
    }
    const { late, ...unsealed } = await unsealedOf(manager);
    if (late > 0) walk.fault('unsealed-below', null, unsealed.from);
    if (head !== null && !walk.hasHead) walk.fault('head-unknown', null, null);
    const { faults, position: sealed } = walk;
    return {
      sealed,
      head: sealed === 0 ? null : walk.chain.toString('hex'),
      unsealed,
      faults,
      intact: faults.length === 0,
    };
  }
}

type Unsealed = AuditVerificationReply['unsealed'] & { late: number };

async function unsealedOf(manager: EntityManager): Promise<Unsealed> {
  const [tail] = await manager.query<Unsealed[]>(UNSEALED);
  return tail ?? { count: 0, from: null, ageSeconds: null, late: 0 };
}

class ChainWalk {
  readonly faults: AuditFault[] = [];
  position = 0;
  chain: Buffer = Buffer.alloc(0);
  hasHead = false;
  private lastEntry = 0n;

  constructor(private readonly head: string | null) {}

  fault(what: AuditFault['what'], position: number | null, entry: string | null): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push({ what, position, entry });
  }

  take(row: SealedRow): void {
    const position = Number(row.position);
    if (position !== this.position + 1) this.fault('seal-missing', this.position + 1, null);
    if (BigInt(row.entryId) <= this.lastEntry) this.fault('order', position, row.entryId);
    this.lastEntry = BigInt(row.entryId);
    this.position = position;
    const expected = row.canonical === null ? null : sha256(this.chain, row.canonical);
    if (expected === null) this.fault('entry-missing', position, row.entryId);
    else if (!expected.equals(row.hash)) this.fault('changed', position, row.entryId);
    // Goes on from what is sealed, so that one fault is told once.
    this.chain = row.hash;
    if (this.chain.toString('hex') === this.head) this.hasHead = true;
    this.lookAtPayload(row, position);
  }

  private lookAtPayload({ digest, salt, body, erased, entryId }: SealedRow, position: number): void {
    if (digest === null) return;
    if (salt === null || body === null) {
      if (!erased) this.fault('payload-missing', position, entryId);
      return;
    }
    if (!sha256(salt, body).equals(digest)) this.fault('payload-changed', position, entryId);
  }
}
