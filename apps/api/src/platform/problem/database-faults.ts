import { RETRY_SOON, type Fault } from './fault.js';

const INVALID: Fault = { code: 'request.invalid' };
const OUT_OF_RANGE: Fault = { code: 'request.out-of-range' };
const NUL: Fault = { code: 'request.nul-character' };
const CONFLICT: Fault = { code: 'conflict' };
const DUPLICATE: Fault = { code: 'conflict.duplicate' };
const REFERENCED: Fault = { code: 'conflict.referenced' };
const BUSY: Fault = { code: 'server.busy', headers: { 'retry-after': '1' } };
const UNAVAILABLE: Fault = { code: 'server.unavailable', headers: RETRY_SOON };
const FULL: Fault = { code: 'server.no-space', headers: { 'retry-after': '60' } };

/** What a client can cause, and what passes by itself. Source: PostgreSQL, appendix A. */
const BY_STATE: Readonly<Record<string, Fault>> = {
  '22001': INVALID, // string too long
  '22003': OUT_OF_RANGE, // number out of range
  '22007': INVALID, // no such date format
  '22008': OUT_OF_RANGE, // date out of range
  '22009': OUT_OF_RANGE, // no place on earth is so far from Greenwich
  '22021': NUL, // NUL, or no text in this encoding
  '22023': INVALID, // parameter value
  '22P02': INVALID, // no such number, UUID, …
  '22P05': NUL, // untranslatable character
  '23502': INVALID, // must not be empty
  '23503': REFERENCED, // points at what is not there
  '23505': DUPLICATE, // there already
  '23514': CONFLICT, // must never be
  '23P01': CONFLICT, // overlaps
  '40001': BUSY, // serialisation
  '40P01': BUSY, // deadlock
  '55P03': BUSY, // lock not available in time
  '53100': FULL,
  '25006': UNAVAILABLE, // read-only for now
  '25P03': UNAVAILABLE, // idle in transaction
  '53200': UNAVAILABLE, // memory
  '53300': UNAVAILABLE, // too many connections
  '57014': UNAVAILABLE, // statement timeout
  '57P01': UNAVAILABLE,
  '57P02': UNAVAILABLE,
  '57P03': UNAVAILABLE,
};

const NETWORK_CODES: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);
const LOST_CONNECTION =
  /^(timeout exceeded when trying to connect|connection terminated|query read timeout|client has encountered a connection error)/i;

/** Both shapes are met: TypeORM wraps the driver's error, the read pool gives it bare. */
function causesOf(error: Error): { code?: unknown; message: string }[] {
  const { driverError, cause } = error as { driverError?: unknown; cause?: unknown };
  return [error, driverError, cause].filter((each): each is Error => each instanceof Error);
}

/** Null where the error is not the database's. */
export function databaseFault(error: Error): Fault | null {
  for (const { code, message } of causesOf(error)) {
    const state = typeof code === 'string' ? code : '';
    const fault = BY_STATE[state];
    if (fault) return fault;
    if (/^08/.test(state) || LOST_CONNECTION.test(message)) return UNAVAILABLE;
    if (NETWORK_CODES.has(state) && 'syscall' in error) return UNAVAILABLE;
  }
  return null;
}
