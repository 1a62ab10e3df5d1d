/** What does not fit in the sealed log. */
export interface AuditFault {
  what:
    | 'changed'
    | 'entry-missing'
    | 'seal-missing'
    | 'order'
    | 'payload-missing'
    | 'payload-changed'
    | 'unsealed-below'
    | 'head-unknown';
  /** Place in the chain, from 1; null where it has none. */
  position: number | null;
  /** Number of the entry. */
  entry: string | null;
}

/** GET /api/v1/audit/verification?head= */
export interface AuditVerificationReply {
  /** Entries in the chain. */
  sealed: number;
  /** Hash of the last of them, in hexadecimal digits: written down elsewhere, it shows later that nothing was made anew. */
  head: string | null;
  /** Entries that wait for their seal: those of the last seconds. */
  unsealed: { count: number; from: string | null; ageSeconds: number | null };
  faults: AuditFault[];
  intact: boolean;
}

/** One write: who did what, when, and what it changed. */
export interface AuditEntryReply {
  id: string;
  at: string;
  /** Null where the program itself acted, or the account is gone. */
  actor: { id: string; name: string } | null;
  /** In the past: `role.granted`. */
  action: string;
  entity: string;
  entityId: string | null;
  requestId: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  /** What it told of a person was erased. */
  erased: boolean;
  sealed: boolean;
}

/** GET /api/v1/audit?action&actor&entity&from&to&limit&cursor */
export interface AuditListReply {
  items: AuditEntryReply[];
  next: string | null;
  /** Whether entries about items, meetings and people are among them. */
  seesAll: boolean;
}
