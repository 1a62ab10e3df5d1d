/**
 * Every refusal that leaves the program, with its HTTP status (RFC 9110).
 * Source: model.md, "The API that others may rely on"; house-style.md, "Lifecycles, refusals, errors".
 */
export const ERROR_STATUS = {
  'request.invalid': 400,
  'request.malformed': 400,
  'request.too-deep': 400,
  'request.nul-character': 400,
  'request.out-of-range': 400,
  'request.sort-unknown': 400,
  'request.unknown-cursor': 400,
  'request.timeout': 408,
  'request.uri-too-long': 414,
  'request.headers-too-large': 431,
  'session.required': 401,
  'session.bad-credentials': 401,
  'session.demo-refused': 403,
  'session.setup-expired': 410,
  'session.setup-closed': 409,
  'access.denied': 403,
  'origin.foreign': 403,
  'not-found': 404,
  'method.not-allowed': 405,
  conflict: 409,
  'conflict.duplicate': 409,
  'conflict.referenced': 409,
  'step.refused': 409,
  'condition.already-met': 409,
  'step.in-future': 422,
  'cohort.full': 409,
  'meeting.exists': 409,
  'meeting.held': 409,
  'meeting.cancelled': 409,
  'meeting.has-agenda': 409,
  'agenda-item.told': 409,
  'import.already-undone': 409,
  'import.not-in-review': 409,
  'import.unknown-finding': 400,
  'import.unknown-alias': 400,
  'import.unknown-fact': 409,
  'import.reason-missing': 400,
  'import.value-missing': 400,
  'version.required': 428,
  'version.stale': 412,
  'idempotency.reused': 422,
  'body.too-large': 413,
  'content-type.unsupported': 415,
  'document.missing': 400,
  'document.unsupported-type': 415,
  'document.binary': 415,
  'document.encoding': 422,
  'document.encrypted': 422,
  'document.no-text': 422,
  'document.damaged': 422,
  'document.macros': 422,
  'document.archive-too-large': 422,
  'minutes.not-recognised': 422,
  'minutes.too-complex': 422,
  'rate.limited': 429,
  'server.error': 500,
  'server.busy': 503,
  'server.closing': 503,
  'server.unavailable': 503,
  'server.no-space': 507,
} as const satisfies Readonly<Record<string, number>>;

/** What went wrong, in one word that programs may rely on. */
export type ErrorCode = keyof typeof ERROR_STATUS;

/** All codes, in the order of the table. */
export const ERROR_CODES = Object.keys(ERROR_STATUS) as readonly ErrorCode[];

/** What a text needs to be said in full; `path` names the field at fault. */
export type ErrorParams = Record<string, string | number | string[]>;
